<?php
/**
 * Installs WordPress in the database that wp-config.php names, with two people: an administrator, and an author, who
 * like most people of a town hall may not write HTML that WordPress doesn't know.
 */
define('WP_INSTALLING', true);
[, $address, $password] = $argv;
$_SERVER['HTTP_HOST'] = parse_url($address, PHP_URL_HOST) . ':' . parse_url($address, PHP_URL_PORT);
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('Mairie', 'admin', 'admin@example.org', true, '', $password);
wp_insert_user([
    'user_login' => 'author',
    'user_email' => 'author@example.org',
    'user_pass' => $password,
    'role' => 'author',
]);
echo "installed\n";
