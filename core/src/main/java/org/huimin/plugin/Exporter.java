package org.huimin.plugin;

import java.io.IOException;
import org.huimin.output.Output;

/**
 * Writes a plan in some format. The same plan gives the same bytes, wherever and whenever it is exported. One instance serves
 * all plans of a run, one after the other, in one thread.
 */
public interface Exporter {
    /**
     * Writes the files of the format; usually one, named {@link ExportRequest#baseName()} with the format's extension.
     *
     * @param request the plan, which is free of errors, and what belongs to it
     * @param output takes the files
     * @throws IOException if they can't be written; like whatever else is thrown, that is reported as a fault of the plugin,
     *     and none of its files appears
     */
    void export(ExportRequest request, Output output) throws IOException;
}
