package org.expedite.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The floor of each operation: the fewest statements by plain JDBC that could do the same work as
 * durably on the same server. Nothing is checked, decided or written as JSON.
 */
final class Floors {
    private static final int OPENED = 500_000_000;

    private final Center center;
    private final AtomicInteger opened = new AtomicInteger(OPENED);

    Floors(Center center) {
        this.center = center;
    }

    /** Returns the floor of an operation. */
    Workload of(Operation operation, Loader.@Nullable Supply supply) {
        AtomicInteger next = new AtomicInteger(supply == null ? 0 : supply.from());
        return switch (operation) {
            case INTAKE ->
                    writing(
                            center.traces().intake(),
                            (_, writer, random) -> {
                                int index = opened.getAndIncrement();
                                writer.write(
                                        "2027-0101-" + index,
                                        Numbers.text(random.nextInt(center.numbers().callers())));
                            });
            case ESCALATION ->
                    writing(
                            center.traces().escalation(),
                            (_, writer, _) -> {
                                int index = next.getAndIncrement();
                                writer.write(
                                        center.numbers().number(index),
                                        Numbers.text(center.numbers().group(index)));
                            });
            case CLAIM ->
                    writing(
                            center.traces().claim(),
                            (reads, writer, _) -> {
                                String first = reads.rows(FloorReads.FIRST, "L1").getFirst();
                                writer.write(
                                        first.substring(0, first.indexOf(' ')),
                                        first.substring(first.lastIndexOf('-') + 1));
                            });
            case GET ->
                    reading(
                            (reads, random) -> {
                                int index = center.numbers().ownCase(random);
                                String group = Numbers.text(center.numbers().group(index));
                                reads.token(Callers.contact(group, 0));
                                reads.rows(FloorReads.CASE, center.numbers().number(index));
                                reads.facts(group, random.nextInt(Templates.ASSETS));
                            });
            case CHECK ->
                    reading(
                            (reads, random) -> {
                                String group =
                                        Numbers.text(random.nextInt(center.numbers().callers()));
                                reads.token(Callers.contact(group, 0));
                                reads.facts(group, random.nextInt(Templates.ASSETS));
                            });
            case LIST ->
                    reading(
                            (reads, random) -> {
                                String group =
                                        Numbers.text(random.nextInt(center.numbers().callers()));
                                reads.token(Callers.contact(group, 0));
                                reads.rows(FloorReads.LIST, "org-" + group);
                            });
            case QUEUE ->
                    reading(
                            (reads, random) -> {
                                reads.token(Callers.engineer(random.nextInt(Templates.ENGINEERS)));
                                reads.rows(FloorReads.QUEUE, "L1");
                            });
            case PROGRAMME -> reading((reads, _) -> reads.rows(FloorReads.PROGRAMME));
        };
    }

    /** What is read once. */
    @FunctionalInterface
    private interface Reading {
        void once(FloorReads reads, SplittableRandom random) throws SQLException;
    }

    /** What is written once. */
    @FunctionalInterface
    private interface Writing {
        void once(FloorReads reads, RowWriter writer, SplittableRandom random) throws SQLException;
    }

    private Workload reading(Reading reading) {
        return index -> {
            Connection connection = center.connect();
            FloorReads reads = new FloorReads(connection);
            SplittableRandom random = new SplittableRandom(index);
            return worker(connection, () -> reading.once(reads, random));
        };
    }

    private Workload writing(Traces.Trace trace, Writing writing) {
        return index -> {
            Connection connection = center.connect();
            connection.setAutoCommit(false);
            FloorReads reads = new FloorReads(connection);
            RowWriter writer = new RowWriter(connection, trace);
            SplittableRandom random = new SplittableRandom(index);
            return worker(connection, () -> writing.once(reads, writer, random));
        };
    }

    /** Something that may fail as JDBC does. */
    @FunctionalInterface
    private interface Work {
        void run() throws SQLException;
    }

    private static Worker worker(Connection connection, Work work) {
        return new Worker() {
            @Override
            public boolean once() throws SQLException {
                work.run();
                return true;
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }
}
