package org.expedite.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The medians on one connection for one customer, while one thing of it is large: employees,
 * certified colleagues, serials of its contract, versions of its records.
 */
final class SubjectGrowth {
    private final Center center;
    private final Duration time;
    private final PrintStream out;

    SubjectGrowth(Center center, Duration time, PrintStream out) {
        this.center = center;
        this.time = time;
        this.out = out;
    }

    /** Stores the customers, measures, and prints a table. */
    void print() throws Exception {
        try (Api api = new Api(center.port());
                Connection connection = center.connect()) {
            for (Subject subject : Subject.values()) {
                subject.store(api, center.loader(), connection);
            }
        }
        center.importTokens(
                Callers.tokens(
                        "CUSTOMER",
                        Arrays.stream(Subject.values())
                                .map(subject -> Callers.contact(subject.group(), 0))));
        out.println(
                "\n| customer, 1 connection | get p50 ms | check p50 ms | intake p50 ms"
                        + " | escalation p50 ms |");
        out.println("| --- | --- | --- | --- | --- |");
        measure(Subject.SMALL);
        for (Subject subject : Subject.values()) {
            out.println(measure(subject));
        }
    }

    private String measure(Subject subject) throws Exception {
        String token = Callers.token(Callers.contact(subject.group(), 0));
        Deque<String> numbers = new ArrayDeque<>();
        String intake =
                p50(api -> numbers.add(api.open(token, Callers.newCase(subject.group(), 0))));
        String get = p50(api -> api.send("GET", "/v1/cases/" + numbers.getFirst(), token, null));
        String check =
                p50(
                        api ->
                                api.send(
                                        "POST",
                                        "/v1/eligibility-checks",
                                        token,
                                        """
                                        {"product": {"serial": "%s"}, "priority": "P1"}
                                        """
                                                .formatted(Callers.serial(subject.group(), 0))));
        // If there are not cases enough, some of what is measured is an intake.
        String escalation =
                p50(
                        api -> {
                            if (!numbers.isEmpty()) {
                                api.send(
                                        "POST",
                                        "/v1/cases/" + numbers.removeFirst() + "/escalations",
                                        token,
                                        HttpOperations.ESCALATION);
                            } else {
                                numbers.add(api.open(token, Callers.newCase(subject.group(), 0)));
                            }
                        });
        return Stream.of(subject.title(), get, check, intake, escalation)
                .reduce("|", (line, cell) -> line + " " + cell + " |");
    }

    /** A request that has to succeed. */
    @FunctionalInterface
    private interface Request {
        void send(Api api) throws Exception;
    }

    private String p50(Request request) throws Exception {
        Measurement is =
                center.load()
                        .measure(
                                _ -> {
                                    Api api = new Api(center.port());
                                    return new Worker() {
                                        @Override
                                        public boolean once() throws Exception {
                                            request.send(api);
                                            return true;
                                        }

                                        @Override
                                        public void close() throws IOException {
                                            api.close();
                                        }
                                    };
                                },
                                1,
                                time);
        return is.failures() > 0 ? is.failure() : String.format(Locale.ROOT, "%.2f", is.p50());
    }
}
