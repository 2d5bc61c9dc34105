package org.expedite.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.HdrHistogram.Histogram;

/**
 * Drives a workload on a number of connections, each of which sends its next request when the last
 * one has ended.
 *
 * @param product the process id of the program
 * @param database the process id of MySQL
 */
record Load(long product, long database) {
    private static final long LONGEST_MICROS = Duration.ofMinutes(2).toNanos() / 1000;
    private static final int DIGITS = 3;

    /** What one thread has counted. */
    private static final class Counts {
        private final Histogram served = new Histogram(LONGEST_MICROS, DIGITS);
        private final Histogram rejected = new Histogram(LONGEST_MICROS, DIGITS);
    }

    /** Runs the workload without measuring it. */
    void warmUp(Workload workload, int connections, Duration time) throws Exception {
        measure(workload, connections, time);
    }

    /** Runs the workload for some time. Rejected requests are counted, and sent again at once. */
    Measurement measure(Workload workload, int connections, Duration time) throws Exception {
        List<Worker> workers = new ArrayList<>();
        try {
            for (int index = 0; index < connections; index++) {
                workers.add(workload.open(index));
            }
            return run(workers, time);
        } finally {
            for (Worker worker : workers) {
                worker.close();
            }
        }
    }

    private Measurement run(List<Worker> workers, Duration time) throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        AtomicLong failures = new AtomicLong();
        AtomicReference<String> failure = new AtomicReference<>("");
        long[] end = new long[1];
        List<Counts> counts = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (Worker worker : workers) {
            Counts own = new Counts();
            counts.add(own);
            threads.add(
                    Thread.ofPlatform()
                            .daemon()
                            .start(
                                    () -> {
                                        try {
                                            start.await();
                                            repeat(worker, own, end[0]);
                                        } catch (Exception wrong) {
                                            failures.incrementAndGet();
                                            failure.compareAndSet("", wrong.toString());
                                        }
                                    }));
        }
        double product = CpuTime.millis(product());
        double mysql = CpuTime.millis(database());
        double client = CpuTime.millis(ProcessHandle.current().pid());
        long begin = System.nanoTime();
        end[0] = begin + time.toNanos();
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        Counts all = new Counts();
        for (Counts own : counts) {
            all.served.add(own.served);
            all.rejected.add(own.rejected);
        }
        return new Measurement(
                all.served,
                all.rejected,
                failures.get(),
                failure.get(),
                seconds,
                CpuTime.millis(product()) - product,
                CpuTime.millis(database()) - mysql,
                CpuTime.millis(ProcessHandle.current().pid()) - client);
    }

    /** A failure ends the thread: a measurement with one has no figure anyway. */
    private static void repeat(Worker worker, Counts counts, long end) throws Exception {
        for (long before = System.nanoTime(); before < end; ) {
            boolean served = worker.once();
            long after = System.nanoTime();
            (served ? counts.served : counts.rejected)
                    .recordValue(Math.min((after - before) / 1000, LONGEST_MICROS));
            before = after;
        }
    }
}
