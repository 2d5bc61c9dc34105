package org.expedite.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.expedite.served.BothCenters;
import org.expedite.served.Center;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Lists that are read in small pages while concurrent requests change them. */
@ParameterizedClass(name = "on {0}")
@ArgumentsSource(BothCenters.class)
class ListsUnderChangeTest {
    private static final int AT_FIRST = 40;
    private static final int WALKS = 6;
    private static final int MAX_WRITES = 150;
    private static final Duration BREATH = Duration.ofMillis(10);
    private static final int MAX_PAGES = 1_000;

    private final AtomicInteger made = new AtomicInteger();
    private final Center center;
    private final Wire wire;

    ListsUnderChangeTest(Center center) {
        this.center = center;
        wire = new Wire(center.server().address());
    }

    @Test
    void cases_are_paged_while_cases_are_opened_and_changed() throws Exception {
        Set<String> known = Set.copyOf(times(AT_FIRST, () -> openCase("P3")));
        List<String> moving = times(AT_FIRST, () -> openCase("P3"));
        ConcurrentLinkedQueue<String> opened = new ConcurrentLinkedQueue<>();
        List<String> lists = new ArrayList<>(List.of("/v1/cases?limit=7"));
        sorts().forEach(sort -> lists.add("/v1/cases?limit=9&sort=" + sort));
        lists.add("/v1/cases?limit=5&priority=P3");
        lists.add("/v1/cases?limit=8&organization_id=acme&status=OPEN");
        lists.add("/v1/cases?limit=6&technical_level=L1&expedited=false");

        walkWhile(
                () -> {
                    center.clock().set(Center.SPRING.plusMillis(made.incrementAndGet()));
                    opened.add(openCase("P3"));
                    changePriority(moving);
                },
                () ->
                        lists.forEach(
                                list -> {
                                    Set<String> before = new TreeSet<>(known);
                                    before.addAll(opened);
                                    expectAll(before, walk(list, "engineer-l1", "number"));
                                }));
    }

    @Test
    void records_and_versions_are_paged_while_records_are_put() throws Exception {
        Set<String> known = Set.copyOf(times(AT_FIRST, this::putAsset));
        ConcurrentLinkedQueue<String> put = new ConcurrentLinkedQueue<>();

        walkWhile(
                () -> {
                    put.add(putAsset());
                    putVersion("JN1");
                },
                () -> {
                    Set<String> before = new TreeSet<>(known);
                    before.addAll(put);
                    expectAll(before, walk("/v1/assets?limit=7", "registrar", "serial"));
                    expectAll(
                            before,
                            walk(
                                    "/v1/assets?limit=7&owner_id=acme&model=m320",
                                    "registrar",
                                    "serial"));
                    int versions = version("JN1");
                    List<String> walked =
                            walk("/v1/assets/JN1/versions?limit=5", "registrar", "version");
                    expectAll(numbersUpTo(versions), walked);
                });
    }

    @Test
    void decisions_on_a_case_are_paged_while_more_are_made() throws Exception {
        String path = "/v1/cases/" + openCase("P1") + "/escalations";
        Set<String> known = Set.copyOf(times(AT_FIRST, () -> escalate(path)));
        ConcurrentLinkedQueue<String> taken = new ConcurrentLinkedQueue<>();

        walkWhile(
                () -> taken.add(escalate(path)),
                () -> {
                    Set<String> before = new TreeSet<>(known);
                    before.addAll(taken);
                    expectAll(before, walk(path + "?limit=6", "ana", "decision_id"));
                });
    }

    @Test
    void records_are_found_by_their_filters() {
        assertThat(
                        walk(
                                "/v1/contacts?limit=1&name=ANA&organization_id=acme",
                                "registrar",
                                "contact_id"))
                .containsExactly("ana");
        String email = get("/v1/contacts/ana", "registrar").path("email").asText();
        String phone = get("/v1/contacts/ana", "registrar").at("/phones/0").asText().substring(1);
        assertThat(
                        walk(
                                "/v1/contacts?limit=1&email="
                                        + email.toUpperCase(Locale.ROOT)
                                        + "&phone="
                                        + phone,
                                "registrar",
                                "contact_id"))
                .containsExactly("ana");
        assertThat(
                        walk(
                                "/v1/certifications?limit=1&holder_id=ana&track=JNCIE-M",
                                "engineer-l1",
                                "certification_id"))
                .containsExactly("jncie-m-117");
        assertThat(
                        walk(
                                "/v1/contracts?limit=1&customer_id=acme&serial=jn1&supported_by=VENDOR",
                                "engineer-l1",
                                "contract_number"))
                .containsExactly("C1");
        assertThat(
                        walk(
                                "/v1/contracts?limit=1&serial=jn1&supported_by=PARTNER",
                                "engineer-l1",
                                "contract_number"))
                .isEmpty();
        assertThat(
                        walk(
                                "/v1/contracts?limit=1&supported_by=fastnet",
                                "duty-manager",
                                "contract_number"))
                .isNotEmpty()
                .isEqualTo(
                        walk(
                                "/v1/contracts?limit=1&supported_by=PARTNER",
                                "duty-manager",
                                "contract_number"));
    }

    /** Reads a list several times on two threads, while two others write continually. */
    private void walkWhile(Runnable write, Runnable walk) throws Exception {
        AtomicBoolean goesOn = new AtomicBoolean(true);
        AtomicInteger written = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Void> writeOn =
                    () -> {
                        while (goesOn.get() && written.incrementAndGet() < MAX_WRITES) {
                            write.run();
                            Thread.sleep(BREATH);
                        }
                        return null;
                    };
            List<Future<?>> writers = List.of(threads.submit(writeOn), threads.submit(writeOn));
            Runnable walks =
                    () -> {
                        for (int i = 0; i < WALKS / 2; i++) {
                            walk.run();
                        }
                    };
            List<Future<?>> walkers = List.of(threads.submit(walks), threads.submit(walks));
            try {
                for (Future<?> walker : walkers) {
                    walker.get();
                }
            } finally {
                goesOn.set(false);
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        assertThat(written.get()).as("writes meanwhile").isPositive();
    }

    private static void expectAll(Set<String> before, List<String> walked) {
        assertThat(walked).doesNotHaveDuplicates().containsAll(before);
    }

    /** Returns a field of all items of a list, from its first page to its last. */
    private List<String> walk(String list, String who, String field) {
        List<String> walked = new ArrayList<>();
        String next = "";
        for (int pages = 0; pages < MAX_PAGES; pages++) {
            JsonNode page = get(list + next, who);
            page.path("items").forEach(item -> walked.add(item.path(field).asText()));
            if (page.path("next_cursor").isNull()) {
                return walked;
            }
            next = "&cursor=" + page.path("next_cursor").asText();
        }
        throw new AssertionError(list + " does not end");
    }

    /** The orders of case lists, from the description. */
    private List<String> sorts() {
        return Api.servedBy(wire).at("GET", "/v1/cases").orElseThrow().parameters("query").stream()
                .filter(parameter -> parameter.name().equals("sort"))
                .flatMap(parameter -> parameter.shape().values().stream())
                .toList();
    }

    private String openCase(String priority) {
        ObjectNode body =
                object("channel", "WEB", "priority", priority, "synopsis", "Line card offline");
        body.putObject("product").put("serial", "JN1");
        return send("POST", "/v1/cases", "ana", body).path("number").asText();
    }

    /** Changes a priority and back; a change to the same priority is refused. */
    private void changePriority(List<String> cases) {
        int turn = made.incrementAndGet();
        Draft draft =
                new Draft(
                                "POST",
                                "/v1/cases/" + cases.get(turn % cases.size()) + "/priority-changes")
                        .as("demo-engineer-l2")
                        .header("Content-Type", "application/json")
                        .json(
                                object(
                                        "priority",
                                        "P" + (1 + turn / cases.size() % 4),
                                        "reason",
                                        "r"));
        assertThat(wire.send(draft).status()).isIn(200, 409);
    }

    private String putAsset() {
        // At a random position among the others.
        int turn = made.incrementAndGet();
        String serial = "A%05dZ%d".formatted(turn * 7_919 % 100_000, turn);
        return send("PUT", "/v1/assets/" + serial, "registrar", asset("acme"))
                .path("serial")
                .asText();
    }

    private void putVersion(String serial) {
        String owner = made.incrementAndGet() % 2 == 0 ? "acme" : "globex";
        send("PUT", "/v1/assets/" + serial, "registrar", asset(owner));
    }

    private static ObjectNode asset(String owner) {
        return object("model", "M320", "owner_id", owner);
    }

    private int version(String serial) {
        return get("/v1/assets/" + serial, "registrar").path("version").asInt();
    }

    private static Set<String> numbersUpTo(int most) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(Integer::toString)
                .collect(Collectors.toSet());
    }

    private String escalate(String path) {
        ObjectNode body =
                object("kind", "PRIORITY", "reason", "BUSINESS_IMPACT", "justification", "Dark.");
        return send("POST", path, "ana", body).path("decision_id").asText();
    }

    private JsonNode get(String target, String who) {
        Reply reply = wire.send(new Draft("GET", target).as("demo-" + who));
        assertThat(reply.status()).as("%s %s", target, reply).isEqualTo(200);
        return reply.json();
    }

    private JsonNode send(String method, String path, String who, ObjectNode body) {
        Draft draft =
                new Draft(method, path)
                        .as("demo-" + who)
                        .header("Content-Type", "application/json")
                        .json(body);
        Reply reply = wire.send(draft);
        assertThat(reply.isSuccess()).as("%s%n-> %s", draft, reply).isTrue();
        return reply.json();
    }

    private static ObjectNode object(String... namesAndTexts) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            object.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return object;
    }

    private static List<String> times(int times, Supplier<String> make) {
        return Stream.generate(make).limit(times).toList();
    }
}
