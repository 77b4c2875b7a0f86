/**
 * From text to declarations. In: bytes or a string under a name. Out: a {@link org.huimin.declaration.SourceFile} and the
 * diagnostics of its text. ANTLR's types stay inside.
 */
@NullMarked
package org.huimin.language.parse;

import org.jspecify.annotations.NullMarked;
