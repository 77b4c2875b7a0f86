/** Tests of the real thing: processes, files and folders as people have them. */
@NullMarked
package org.huimin.distribution;

import org.jspecify.annotations.NullMarked;
