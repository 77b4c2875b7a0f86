/** Plans that are written as text are the same plans when the text is read; what no text can say is refused with its place. */
@NullMarked
package org.huimin.language.write;

import org.jspecify.annotations.NullMarked;
