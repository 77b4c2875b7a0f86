/**
 * From declarations to text. In: a {@link org.huimin.declaration.SourceFile}, or a text to be formatted. Out: the one way to
 * write it, in Chinese or English keywords.
 */
@NullMarked
package org.huimin.language.print;

import org.jspecify.annotations.NullMarked;
