/**
 * The model in words. In: a plan, and parts of it or what they yield for somebody. Out: the text that a plan would say them
 * with, and explanations, in the reader's language.
 */
@NullMarked
package org.huimin.wording;

import org.jspecify.annotations.NullMarked;
