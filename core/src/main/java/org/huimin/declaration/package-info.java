/**
 * A plan file as it was declared, before names and units have a meaning. In: records made by a front end, with the span
 * of every part. Out: the input of the compiler and of the printer.
 */
@NullMarked
package org.huimin.declaration;

import org.jspecify.annotations.NullMarked;
