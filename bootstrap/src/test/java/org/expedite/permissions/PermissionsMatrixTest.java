package org.expedite.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.expedite.application.access.UseCase;
import org.expedite.application.accounts.AuthenticationDesk;
import org.expedite.application.accounts.TokenCreation;
import org.expedite.application.accounts.TokenDesk;
import org.expedite.application.accounts.TokenOrder;
import org.expedite.served.Answer;
import org.expedite.served.Client;
import org.expedite.served.Clients;
import org.expedite.served.DemoContext;
import org.expedite.web.contract.Multipart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Every operation of the served description, tried by everybody, is answered as the table of
 * permissions says. Calls that are denied change nothing.
 */
@MicronautTest(transactional = false, contextBuilder = PermissionsMatrixTest.Demo.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionsMatrixTest {
    private static final Map<String, String> RECORDS =
            Map.of(
                    "certification_id", "jncie-m-117",
                    "contact_id", "ana",
                    "contract_number", "C1",
                    "engineer_id", "engineer-l1",
                    "level", "L1",
                    "model", "M320",
                    "organization_id", "acme",
                    "product_line", "M_SERIES",
                    "serial", "JN1");

    private static final List<String> CONTACT = List.of("name", "email", "phones", "country");
    private static final List<String> ENGINEER =
            List.of("name", "email", "levels", "skills", "roles");

    private final Map<Caller, Client> clients = new EnumMap<>(Caller.class);
    @Inject Clients server;
    @Inject AuthenticationDesk authentication;
    @Inject TokenDesk tokens;
    private AcmesCase shared;

    /** The settings of this class. */
    public static final class Demo extends DemoContext {
        /** Called by the test framework. */
        public Demo() {
            super(Map.of("EXPEDITE_CONCURRENCY_LIMIT", "0"));
        }
    }

    @BeforeAll
    void prepare() {
        for (Caller caller : Caller.values()) {
            clients.put(caller, client(caller));
        }
        Client registrar = client(Caller.REGISTRAR);
        employ(registrar, "dan", "CONTRACTOR", null);
        employ(registrar, "bob", "EMPLOYEE", "2026-05-31");
        leave(registrar, "engineer-l3");
        shared =
                AcmesCase.owned(client(Caller.EMPLOYEE), client(Caller.OWNER))
                        .withAllParts(client(Caller.EMPLOYEE));
    }

    @Test
    void every_operation_is_open_to_all_or_of_use_cases() {
        Set<String> open = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        operations().forEach(o -> (o.isOpen() ? open : others).add(o.id()));
        assertThat(OperationUseCases.all().keySet()).containsExactlyElementsOf(others);
        assertThat(open).contains("getProgram").doesNotContainAnyElementsOf(others);
    }

    @TestFactory
    Stream<DynamicTest> each_operation_is_answered_as_the_table_says() {
        return calls().map(
                        call ->
                                DynamicTest.dynamicTest(
                                        call.toString(), () -> tryByEverybody(call)));
    }

    private void tryByEverybody(Call call) {
        List<String> wrong = new ArrayList<>();
        List<JsonNode> before = state(call);
        for (Caller caller : Caller.values()) {
            Verdict verdict = Verdict.of(call, caller);
            Answer answer = send(call, caller, verdict);
            if (!verdict.agreesWith(call, answer)) {
                wrong.add(caller + ": " + verdict + ", but " + answer.status() + answer.raw());
            }
        }
        assertThat(wrong).as("%s", call).isEmpty();
        assertThat(state(call)).as("nothing is changed by who may not").isEqualTo(before);
    }

    /** Returns what the shared case shows; nothing if a call changes no case. */
    private List<JsonNode> state(Call call) {
        return call.isOfCase() && call.changes()
                ? shared.state(client(Caller.DUTY_MANAGER))
                : List.of();
    }

    /** Sends a call; one that may change a case gets a case of its own. */
    private Answer send(Call call, Caller caller, Verdict verdict) {
        boolean consumes = verdict == Verdict.ALLOWED && call.isOfCase() && call.changes();
        AcmesCase of =
                consumes ? AcmesCase.owned(client(Caller.EMPLOYEE), client(Caller.OWNER)) : shared;
        String path = filled(call, of);
        Client client = Objects.requireNonNull(clients.get(caller));
        if (call.isForm()) {
            return client.post(path, Multipart.file("log.txt", "line"));
        }
        return client.send(call.method(), path, headers(call), call.body());
    }

    private static Map<String, String> headers(Call call) {
        return call.method().equals("PATCH")
                ? Map.of("If-Match", "*", "Content-Type", "application/merge-patch+json")
                : Map.of();
    }

    private static String filled(Call call, AcmesCase of) {
        String path = call.path();
        for (Map.Entry<String, String> part : of.parts().entrySet()) {
            path = path.replace("{" + part.getKey() + "}", part.getValue());
        }
        boolean existing = !call.useCases().contains(UseCase.CHANGE_REGISTRY);
        for (Map.Entry<String, String> known : RECORDS.entrySet()) {
            path =
                    path.replace(
                            "{" + known.getKey() + "}", existing ? known.getValue() : "MATRIX-1");
        }
        return path.replaceAll("\\{\\w+}", "matrix-1");
    }

    private Client client(Caller caller) {
        Client known = clients.get(caller);
        if (known != null) {
            return known;
        }
        String id = caller.id();
        if (id == null) {
            return server.asNobody();
        }
        return caller.isReadOnly() ? reading("demo-" + id) : server.as(id);
    }

    private Client reading(String token) {
        TokenCreation made =
                tokens.create(
                        authentication.byToken(token).orElseThrow(),
                        new TokenOrder(null, "reader", null, true, null));
        assertThat(made).isInstanceOf(TokenCreation.Created.class);
        return server.with(((TokenCreation.Created) made).text());
    }

    /** The calls of all operations that need a sign-in; one without a line is missing here. */
    private Stream<Call> calls() {
        return operations()
                .filter(operation -> !operation.isOpen())
                .flatMap(
                        operation ->
                                OperationUseCases.all()
                                        .getOrDefault(operation.id(), List.of())
                                        .stream()
                                        .map(
                                                entry ->
                                                        Call.of(
                                                                operation.id(),
                                                                operation.method(),
                                                                operation.path(),
                                                                entry)));
    }

    private Stream<Operation> operations() {
        return server.asNobody().contract().document().path("paths").properties().stream()
                .flatMap(
                        item ->
                                item.getValue().properties().stream()
                                        .filter(e -> e.getValue().has("operationId"))
                                        .map(
                                                e ->
                                                        new Operation(
                                                                e.getKey().toUpperCase(Locale.ROOT),
                                                                item.getKey(),
                                                                e.getValue())));
    }

    /** Replaces the employments of a contact by one at Acme. */
    private static void employ(Client registrar, String id, String kind, @Nullable String until) {
        ObjectNode employment =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("organization_id", "acme")
                        .put("kind", kind)
                        .put("valid_from", "2020-01-01")
                        .put("valid_to", until);
        Map<String, Object> body = record(registrar, "/v1/contacts/" + id, CONTACT);
        body.put("employments", List.of(employment));
        assertThat(registrar.put("/v1/contacts/" + id, body).status()).isEqualTo(200);
    }

    private static void leave(Client registrar, String id) {
        Map<String, Object> body = record(registrar, "/v1/engineers/" + id, ENGINEER);
        body.put("active", false);
        assertThat(registrar.put("/v1/engineers/" + id, body).status()).isEqualTo(200);
    }

    private static Map<String, Object> record(Client registrar, String path, List<String> fields) {
        JsonNode stored = registrar.get(path).body();
        Map<String, Object> body = new HashMap<>();
        fields.forEach(field -> body.put(field, stored.path(field)));
        return body;
    }

    private record Operation(String method, String path, JsonNode definition) {
        String id() {
            return definition.path("operationId").asText();
        }

        boolean isOpen() {
            JsonNode security = definition.path("security");
            return security.isArray() && security.isEmpty();
        }
    }
}
