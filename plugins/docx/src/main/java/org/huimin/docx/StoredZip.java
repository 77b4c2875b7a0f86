package org.huimin.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A zip file whose bytes are decided by what is in it. Its entries bear no time, and they aren't compressed: what compression
 * makes of the same bytes differs between the builds of zlib that Java runs with.
 */
final class StoredZip {
    /** Not the first time that a zip file can say: Java writes a second one beside it, which depends on the time zone. */
    private static final LocalDateTime SOME_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private StoredZip() {}

    /** A zip file with the entries of another one, in their order. */
    static byte[] of(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length * 8);
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream stored = new ZipOutputStream(bytes)) {
            ZipEntry entry = entries.getNextEntry();
            while (entry != null) {
                write(stored, entry.getName(), entries.readAllBytes());
                entry = entries.getNextEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void write(ZipOutputStream stored, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(SOME_TIME);
        stored.putNextEntry(entry);
        stored.write(content);
        stored.closeEntry();
    }
}
