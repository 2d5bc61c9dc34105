package org.expedite.bench;

import java.io.IOException;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The operations that are measured, as requests of many callers. */
final class HttpOperations {
    static final String ESCALATION =
            """
            {"kind": "PRIORITY", "reason": "BUSINESS_IMPACT", "justification": "Customers are cut off."}
            """;

    private static final int OVERLOADED = 503;

    private final Center center;

    HttpOperations(Center center) {
        this.center = center;
    }

    /** Returns an operation. Those that use each case once take them from a supply. */
    Workload of(Operation operation, Loader.@Nullable Supply supply) {
        AtomicInteger next = new AtomicInteger(supply == null ? 0 : supply.from());
        return switch (operation) {
            case INTAKE ->
                    each(
                            201,
                            random -> {
                                int group = random.nextInt(center.numbers().callers());
                                return post(
                                        "/v1/cases",
                                        customer(group),
                                        Callers.newCase(
                                                Numbers.text(group),
                                                random.nextInt(Templates.ASSETS)));
                            });
            case ESCALATION ->
                    each(
                            201,
                            _ -> {
                                int index = next.getAndIncrement();
                                return post(
                                        "/v1/cases/"
                                                + center.numbers().number(index)
                                                + "/escalations",
                                        customer(center.numbers().group(index)),
                                        ESCALATION);
                            });
            case CLAIM ->
                    fixed(
                            201,
                            index ->
                                    HttpConnection.request(
                                            "POST", "/v1/queues/L1/claims", engineer(index), null));
            case GET ->
                    each(
                            200,
                            random -> {
                                int index = center.numbers().ownCase(random);
                                return get(
                                        "/v1/cases/" + center.numbers().number(index),
                                        customer(center.numbers().group(index)));
                            });
            case CHECK ->
                    each(
                            200,
                            random -> {
                                int group = random.nextInt(center.numbers().callers());
                                return post(
                                        "/v1/eligibility-checks",
                                        customer(group),
                                        """
                                        {"product": {"serial": "%s"}, "priority": "P1"}
                                        """
                                                .formatted(
                                                        Callers.serial(
                                                                Numbers.text(group),
                                                                random.nextInt(Templates.ASSETS))));
                            });
            case LIST ->
                    each(
                            200,
                            random ->
                                    get(
                                            "/v1/cases?limit=25",
                                            customer(random.nextInt(center.numbers().callers()))));
            case QUEUE -> fixed(200, index -> get("/v1/queues/L1?limit=25", engineer(index)));
            case PROGRAMME ->
                    fixed(200, _ -> HttpConnection.request("GET", "/v1/program", null, null));
        };
    }

    private static String customer(int group) {
        return Callers.token(Callers.contact(Numbers.text(group), 0));
    }

    private static String engineer(int index) {
        return Callers.token(Callers.engineer(index % Templates.ENGINEERS));
    }

    private static byte[] get(String path, String token) {
        return HttpConnection.request("GET", path, token, null);
    }

    private static byte[] post(String path, String token, String body) {
        return HttpConnection.request("POST", path, token, body);
    }

    /** What one request is made of. */
    @FunctionalInterface
    private interface Request {
        byte[] of(SplittableRandom random);
    }

    /** The same request again and again on each connection. */
    private Workload fixed(int status, IntFunction<byte[]> request) {
        return index -> {
            byte[] bytes = request.apply(index);
            return worker(status, () -> bytes);
        };
    }

    private Workload each(int status, Request request) {
        return index -> {
            SplittableRandom random = new SplittableRandom(index);
            return worker(status, () -> request.of(random));
        };
    }

    private Worker worker(int status, Supplier<byte[]> request) {
        HttpConnection connection = new HttpConnection(center.port());
        return new Worker() {
            @Override
            public boolean once() throws IOException {
                int actual = connection.send(request.get());
                if (actual != status && actual != OVERLOADED) {
                    throw new IllegalStateException(actual + " " + connection.body());
                }
                return actual == status;
            }

            @Override
            public void close() throws IOException {
                connection.close();
            }
        };
    }
}
