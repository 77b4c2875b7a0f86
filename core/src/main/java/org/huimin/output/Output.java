package org.huimin.output;

import java.io.IOException;
import java.io.OutputStream;

/** Where an exporter writes its files. Nothing is to be seen of them until the exporter has finished well. */
public interface Output {
    /**
     * Starts a file. The exporter closes the stream.
     *
     * @param name the file's name; characters that a file system may refuse are replaced
     * @throws IOException if the file can't be made
     */
    OutputStream create(String name) throws IOException;
}
