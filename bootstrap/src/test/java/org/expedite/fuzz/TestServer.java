package org.expedite.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A server, and valid requests to it of which tests change one part. */
final class TestServer {
    private static final int MAX_TURNS = 1;
    private static final int MAX_TRIES = 200;
    private static final long SEED = 5;

    private final Observed observed = new Observed();
    private final Wire wire;
    private final CaseSetup caseSetup;
    private final Api api;
    private final Tables tables;
    private final Generator generator;

    /** Creates a server to which every operation was sent. */
    TestServer(URI address, ApplicationContext context) {
        wire = new Wire(address);
        caseSetup = new CaseSetup(wire);
        api = Api.servedBy(wire);
        tables = new Tables(context);
        generator = new Generator(observed, new Rng(SEED), FuzzRun.TOKENS);
        for (int round = 0; round < 2; round++) {
            api.operations().forEach(this::tryOut);
        }
        api.operations().stream().filter(Operation::isList).forEach(this::turnPage);
    }

    /** Requests a page of one item, so that the response has a cursor. */
    private void turnPage(Operation operation) {
        Draft draft = whole(operation);
        draft.query().add("limit=1");
        send(operation, draft);
    }

    private void tryOut(Operation operation) {
        Iterator<String> tokens = generator.turns(MAX_TURNS).iterator();
        while (tokens.hasNext() && !send(operation, generator.valid(operation, tokens.next()))) {
            // Another actor may succeed.
        }
    }

    private boolean send(Operation operation, Draft draft) {
        Reply reply = wire.send(draft);
        generator.learn(operation, draft, reply);
        return reply.isSuccess();
    }

    /** Returns the observed cursors. */
    List<Observed.Cursor> cursors() {
        return observed.cursors();
    }

    /** Returns a request that has just succeeded. */
    Draft accepted(Operation operation) {
        String last = "";
        Iterator<String> actors = generator.turns(MAX_TRIES).iterator();
        while (actors.hasNext()) {
            Draft draft = apt(operation, actors.next());
            Reply reply = wire.send(draft);
            generator.learn(operation, draft, reply);
            if (reply.isSuccess()) {
                return draft;
            }
            last = draft + "\n-> " + reply;
        }
        throw new AssertionError(operation + " takes nothing\n" + last);
    }

    Tables tables() {
        return tables;
    }

    /** Returns all operations that qualify; fails if there are none. */
    Stream<Operation> operations(Predicate<Operation> filter) {
        List<Operation> those = api.operations().stream().filter(filter).toList();
        assertThat(those).isNotEmpty();
        return those.stream();
    }

    /** Sends a request. */
    Reply send(Draft draft) {
        return wire.send(draft);
    }

    /** Returns a random valid request by an actor who has succeeded with the operation. */
    Draft chance(Operation operation) {
        return chance(operation, FuzzRun.TOKENS.getFirst());
    }

    private Draft chance(Operation operation, String otherwise) {
        String token = generator.successful(operation).findFirst().orElse(otherwise);
        // Records exist or not as chance has it, so this condition would fail most of the time.
        Draft draft = generator.valid(operation, token).withoutHeader("If-None-Match");
        if (operation.response(428).isEmpty()) {
            return draft;
        }
        // Only a case that exists can be patched.
        generator.takenPath(operation).ifPresent(draft::path);
        return draft.header("If-Match", "*");
    }

    /** Returns a random request, on a case in a suitable state. */
    Draft apt(Operation operation) {
        return apt(operation, FuzzRun.TOKENS.getFirst());
    }

    /** Returns one by {@code otherwise} if no actor has succeeded with the operation yet. */
    private Draft apt(Operation operation, String otherwise) {
        Draft draft = chance(operation, otherwise);
        return caseSetup.knows(operation) ? caseSetup.set(operation, draft) : draft;
    }

    /** Returns a request without query and conditions, with every field in its body. */
    Draft whole(Operation operation) {
        Draft draft = chance(operation);
        if (operation.response(428).isEmpty()) {
            draft = draft.withoutHeader("If-Match");
        }
        draft.query().clear();
        operation.jsonBody().map(generator::whole).ifPresent(draft::json);
        return draft;
    }

    /** Returns the pointers of the fields of a complete body that qualify. */
    List<String> pointers(Operation operation, Predicate<BodyField> filter) {
        return fields(operation, whole(operation)).filter(filter).map(BodyField::pointer).toList();
    }

    /** Returns the field of a body with a pointer, if it exists. */
    Stream<BodyField> at(String pointer, Operation operation, Draft draft) {
        return fields(operation, draft).filter(field -> field.pointer().equals(pointer));
    }

    private static Stream<BodyField> fields(Operation operation, Draft draft) {
        JsonNode body = draft.json();
        return body == null
                ? Stream.empty()
                : operation.jsonBody().stream()
                        .flatMap(shape -> BodyField.in(body, shape).stream());
    }

    /**
     * Sends a complete body with one changed field, and expects an error.
     *
     * @return the response, a complete problem
     */
    Reply rejected(Operation operation, String pointer, int status, Consumer<BodyField> change) {
        Draft draft = whole(operation);
        at(pointer, operation, draft).forEach(change);
        return rejected(draft, status);
    }

    /** Sends a request and expects an error that is a complete problem and leaks nothing. */
    Reply rejected(Draft draft, int... statuses) {
        Reply reply = send(draft);
        assertThat(new Oracle(api).objections(draft, reply))
                .as("%s%n-> %s", draft, reply)
                .isEmpty();
        assertThat(statuses).as("%s%n-> %s", draft, reply).contains(reply.status());
        return reply;
    }

    /** Fails if some work changes the rows of any table. */
    void changesNothing(Runnable work) {
        Map<String, Long> before = tables.checksums();
        work.run();
        assertThat(tables.checksums()).isEqualTo(before);
    }
}
