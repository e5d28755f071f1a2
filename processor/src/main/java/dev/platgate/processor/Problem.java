package dev.platgate.processor;

/**
 * Something wrong with the program or its build.
 *
 * @param message what kind of problem it is
 * @param text the text for people, with the tag
 * @param origin where it stands
 */
record Problem(Message message, String text, Origin origin) {}
