/** Texts and files that were made to do harm: each ends in its own message, and what is just small enough does not. */
@NullMarked
package org.huimin.language.hostile;

import org.jspecify.annotations.NullMarked;
