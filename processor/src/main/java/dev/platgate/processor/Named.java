package dev.platgate.processor;

import javax.lang.model.element.TypeElement;

/**
 * A class that an annotation names.
 *
 * @param type the class
 * @param origin where it is named
 */
record Named(TypeElement type, Origin origin) {}
