package org.huimin.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A zip file whose bytes are decided by what is in it, for exporters of formats that are such files. Its entries bear no time, and
 * they aren't compressed: what compression makes of the same bytes differs between the builds of zlib that Java runs with.
 */
public final class StoredZip {
    /** Not the first time that a zip file can say: Java writes a second one beside it, which depends on the time zone. */
    private static final LocalDateTime SOME_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private StoredZip() {}

    /** A zip file of entries, by their names and in their order. */
    public static byte[] of(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream stored = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                write(stored, entry.getKey(), entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** The entries of a zip file, by their names and in their order. */
    public static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            ZipEntry entry = entries.getNextEntry();
            while (entry != null) {
                contents.put(entry.getName(), entries.readAllBytes());
                entry = entries.getNextEntry();
            }
        }
        return contents;
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
