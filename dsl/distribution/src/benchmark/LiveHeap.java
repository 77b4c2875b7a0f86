import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.Reference;

/**
 * Looks again and again at what is left on the heap after a full collection, and keeps the most: objects that are in use, and no
 * garbage. That does not depend on how large a heap the JVM was given and when it collects, as the resident set of a process
 * does. It looks all the time, and where an exporter begins and ends to write: one that has its file in memory holds most there.
 */
final class LiveHeap implements AutoCloseable {
    private static final int SHORTEST_PAUSE_MILLISECONDS = 2;
    private static final int SETTLING_LOOKS = 5;
    private static final int SETTLING_PAUSE_MILLISECONDS = 100;

    private final long before;
    private final Thread watcher;
    private volatile boolean closed;
    private long most;

    private LiveHeap() throws InterruptedException {
        before = settled();
        watcher = new Thread(this::run, "heap");
        watcher.setDaemon(true);
    }

    /** Starts to look; what is live now is not counted. */
    static LiveHeap watch() throws InterruptedException {
        LiveHeap heap = new LiveHeap();
        heap.watcher.start();
        return heap;
    }

    /** What is live when nothing is going on: some of what is garbage is held by threads that are about to end. */
    static long settled() throws InterruptedException {
        long least = bytes();
        for (int look = 0; look < SETTLING_LOOKS; look++) {
            Thread.sleep(SETTLING_PAUSE_MILLISECONDS);
            least = Math.min(least, bytes());
        }
        return least;
    }

    private static long bytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** In millions of bytes; what is given as well is live until now. */
    static double megabytes(long bytes, Object held) {
        Reference.reachabilityFence(held);
        return bytes / 1e6;
    }

    /** The most that was live beyond what was there before, in bytes. */
    synchronized long most() {
        return most;
    }

    private synchronized void look() {
        most = Math.max(most, bytes() - before);
    }

    private void run() {
        try {
            while (!closed) {
                long start = System.nanoTime();
                look();
                // The exporter gets on for as long as the collection took.
                Thread.sleep(Math.max(SHORTEST_PAUSE_MILLISECONDS, (System.nanoTime() - start) / 1_000_000));
            }
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
        }
    }

    /** A stream that looks before the first byte and before it is closed. */
    OutputStream looking(OutputStream stream) {
        return new FilterOutputStream(stream) {
            private boolean begun;

            @Override
            public void write(int value) throws IOException {
                begin();
                out.write(value);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                begin();
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                look();
                super.close();
            }

            private void begin() {
                if (!begun) {
                    begun = true;
                    look();
                }
            }
        };
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        watcher.join();
    }
}
