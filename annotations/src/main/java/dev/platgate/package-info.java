/**
 * The vocabulary: annotations that say on which targets a class exists, and the catalog of targets.
 * It depends on nothing; an application carries it at run time for {@link dev.platgate.Host} alone.
 */
package dev.platgate;
