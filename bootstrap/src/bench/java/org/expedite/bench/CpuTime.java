package org.expedite.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Processor time of a process, as the kernel of Linux counts it. */
final class CpuTime {
    /** The unit of the file, on every platform that the JDK runs on. */
    private static final double MILLIS_OF_TICK = 10;

    /** Where user and system time stand, counted from behind the name of the process. */
    private static final int USER = 11;

    private static final int SYSTEM = 12;

    private CpuTime() {}

    /** Returns what a process has used since it began, in milliseconds. */
    static double millis(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM])) * MILLIS_OF_TICK;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
