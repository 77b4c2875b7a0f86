/**
 * What is wrong with a text, for the person who wrote it. In: codes, spans and arguments from any stage. Out: messages
 * in two languages, explanations, and the text rendering with source line and carets.
 */
@NullMarked
package org.huimin.diagnostics;

import org.jspecify.annotations.NullMarked;
