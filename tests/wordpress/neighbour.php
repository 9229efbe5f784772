<?php
/**
 * A must-use plugin for the test alone: WordPress asks no machine of its own network, nor unusual ports, and here the
 * site stands beside it. Everything else is as Debian ships it.
 */
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, RELAIS_PORT]);
