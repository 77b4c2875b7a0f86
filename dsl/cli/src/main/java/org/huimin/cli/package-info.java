/**
 * The command. In: arguments. Out: data on the standard output, everything else on the standard error, and an exit code.
 */
@NullMarked
package org.huimin.cli;

import org.jspecify.annotations.NullMarked;
