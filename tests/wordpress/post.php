<?php
/**
 * Publishes a post as somebody: its content is read from standard input and passes what WordPress lets that person
 * write. Prints the post's number.
 */
[, $address, $login] = $argv;
$_SERVER['HTTP_HOST'] = parse_url($address, PHP_URL_HOST) . ':' . parse_url($address, PHP_URL_PORT);
require __DIR__ . '/wp-load.php';

wp_set_current_user(get_user_by('login', $login)->ID);
kses_init();
echo wp_insert_post([
    'post_title' => 'Familles : les rendez-vous de février',
    'post_content' => wp_slash(stream_get_contents(STDIN)),
    'post_status' => 'publish',
]);
