/**
 * The matrix of a program: what serves, and what exists, on each of its targets. It is rendered as
 * text, as Markdown that is kept in version control, and as a page for the browser.
 */
package dev.platgate.maven.matrix;
