package org.expedite.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expedite.served.Answer;
import org.expedite.served.Center;

/** An actor of a journey, whose actions must succeed. */
final class Person {
    private final Center center;
    private final String name;

    Person(Center center, String name) {
        this.center = center;
        this.name = name;
    }

    // As a customer

    String opens(String serial, String priority) {
        return posts("/v1/cases", opening("WEB", serial, priority)).text("/number");
    }

    String asksForPriority(String number) {
        return posts(
                        path(number, "escalations"),
                        Map.of(
                                "kind", "PRIORITY",
                                "reason", "BUSINESS_IMPACT",
                                "justification", "Our customers are cut off."))
                .text("/outcome");
    }

    void acceptsTimeAndMaterials(String number) {
        posts(path(number, "time-and-materials-acceptances"), Map.of("accepted_by", name));
    }

    void names(String number, String contact, String diagnostic) {
        Answer response = sees(number);
        Answer amended =
                center.as(name)
                        .send(
                                "PATCH",
                                path(number, ""),
                                Map.of(
                                        "If-Match",
                                        response.header("ETag"),
                                        "Content-Type",
                                        "application/merge-patch+json"),
                                Json.of(
                                        Map.of(
                                                "round_the_clock_contacts",
                                                List.of(Map.of("name", "NOC", "phone", contact)),
                                                "diagnostics",
                                                List.of(diagnostic))));
        assertThat(amended.status()).as(amended.raw()).isEqualTo(200);
    }

    void reportsThatTheWorkaroundFails(String number) {
        posts(path(number, "workaround-failures"), Map.of("reason", "It is down again."));
    }

    void agreesWithTheResolution(String number) {
        posts(path(number, "closures"), Map.of("agreed_by", name));
    }

    void reopens(String number) {
        posts(path(number, "reopenings"), Map.of("reason", "It is down again."));
    }

    void writes(String number, String note) {
        posts(path(number, "notes"), Map.of("body", note, "visibility", "PUBLIC"));
    }

    // As an engineer

    String opensByPhoneFor(String requester, String serial, String priority) {
        Map<String, Object> body = opening("PHONE", serial, priority);
        body.put("requester_id", requester);
        return posts("/v1/cases", body).text("/number");
    }

    List<String> looksUp(String phone) {
        return posts("/v1/caller-identifications", Map.of("phone", phone))
                .body()
                .path("candidates")
                .valueStream()
                .map(candidate -> candidate.path("contact_id").asText())
                .toList();
    }

    String claims(String level) {
        Answer claimed = center.as(name).post("/v1/queues/" + level + "/claims");
        assertThat(claimed.status()).as("%s claims at %s", name, level).isEqualTo(201);
        return claimed.text("/number");
    }

    void finds(String number, String level) {
        List<String> waiting =
                center.as(name)
                        .get("/v1/queues/" + level)
                        .body()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("number").asText())
                        .toList();
        assertThat(waiting).as("the queue of %s", level).contains(number);
    }

    void waitsFor(String number, String what) {
        posts(path(number, "waits"), Map.of("reason", what));
    }

    void worksAround(String number) {
        posts(path(number, "workarounds"), Map.of("summary", "Traffic is rerouted."));
    }

    void resolves(String number) {
        posts(path(number, "resolutions"), Map.of("summary", "The line card is replaced."));
    }

    void releases(String number) {
        assertThat(center.as(name).post(path(number, "releases")).status()).isEqualTo(200);
    }

    // As a registrar

    void registersContract(String contractNumber, String customer, String serial) {
        Answer put =
                center.as(name)
                        .put(
                                "/v1/contracts/" + contractNumber,
                                Map.of(
                                        "customer_id", customer,
                                        "service", "TECHNICAL_SERVICES",
                                        "supported_by", Map.of("kind", "VENDOR"),
                                        "starts_on", "2026-01-01",
                                        "ends_on", "2028-12-31",
                                        "status", "ACTIVE",
                                        "covered_serials", List.of(serial)));
        assertThat(put.status()).as(put.raw()).isEqualTo(201);
    }

    // As anybody

    Answer sees(String number) {
        Answer response = center.as(name).get(path(number, ""));
        assertThat(response.status()).as("%s sees %s", name, number).isEqualTo(200);
        return response;
    }

    String seesStatus(String number) {
        return sees(number).text("/status");
    }

    Answer seesDuties(String number) {
        Answer response = center.as(name).get(path(number, "duties"));
        assertThat(response.status()).isEqualTo(200);
        return response;
    }

    /**
     * Returns whether each duty is met in the latest period: of the vendor, contact, diagnostics.
     */
    List<Boolean> seesDutiesMet(String number) {
        Answer duties = seesDuties(number);
        int latest = duties.body().path("periods").size() - 1;
        return duties.body()
                .path("periods")
                .path(latest)
                .path("duties")
                .valueStream()
                .map(duty -> duty.path("met").asBoolean())
                .toList();
    }

    /** Sends a request that may be rejected. */
    Answer tries(String number, String what, Map<String, ?> body) {
        return center.as(name).post(path(number, what), body);
    }

    private Answer posts(String path, Map<String, ?> body) {
        Answer answer = center.as(name).post(path, body);
        assertThat(answer.status()).as("%s: %s %s", name, path, answer.raw()).isBetween(200, 201);
        return answer;
    }

    private static Map<String, Object> opening(String channel, String serial, String priority) {
        Map<String, Object> body = new HashMap<>();
        body.put("channel", channel);
        body.put("product", Map.of("serial", serial));
        body.put("priority", priority);
        body.put("synopsis", "Both routing engines reset");
        return body;
    }

    private static String path(String number, String what) {
        return "/v1/cases/" + number + (what.isEmpty() ? "" : "/" + what);
    }
}
