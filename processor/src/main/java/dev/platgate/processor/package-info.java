/**
 * The annotation processor: it reads the vocabulary into plain records, checks them for all
 * supported targets, generates the registries of one, and reports. It uses the standard
 * annotation-processing API only.
 */
package dev.platgate.processor;
