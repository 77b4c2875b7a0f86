/** The command as people and programs meet it: its output, its exit codes, and what it leaves on the disk. */
@NullMarked
package org.huimin.cli;

import org.jspecify.annotations.NullMarked;
