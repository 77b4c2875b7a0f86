/** Files that leave the program, and what is left when something goes wrong. */
@NullMarked
package org.huimin.output;

import org.jspecify.annotations.NullMarked;
