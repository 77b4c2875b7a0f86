/** Programs for developers who use Huimin as a library; the README of the core shows them. */
@NullMarked
package org.huimin.language.examples;

import org.jspecify.annotations.NullMarked;
