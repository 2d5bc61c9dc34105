package org.expedite.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expedite.served.Answer;
import org.expedite.served.Center;
import org.expedite.served.Client;

/** Opens cases and sends requests, by each request path. */
final class ScenarioClient {
    private final Center center;

    ScenarioClient(Center center) {
        this.center = center;
    }

    /** Opens a P1 case about {@code serial} and requests priority; a dry run only checks. */
    Answer request(RequestPath path, String who, String serial) {
        return request(path, who, serial, "P1");
    }

    Answer request(RequestPath path, String who, String serial, String priority) {
        if (path == RequestPath.DRY_RUN) {
            return center.as(who)
                    .post(
                            "/v1/eligibility-checks",
                            Map.of("product", Map.of("serial", serial), "priority", priority));
        }
        return requestOn(number(open(path, who, serial, priority)), path, who);
    }

    /** Opens a case; by phone, an engineer opens it for {@code who}. */
    Answer open(RequestPath path, String who, String serial, String priority) {
        Map<String, Object> body = new HashMap<>();
        body.put("channel", path.name());
        body.put("product", Map.of("serial", serial));
        body.put("priority", priority);
        body.put("synopsis", "Both routing engines reset");
        body.put(
                "round_the_clock_contacts",
                List.of(Map.of("name", "NOC", "phone", "+14085550100")));
        body.put("diagnostics", List.of("core dumps"));
        if (path == RequestPath.PHONE) {
            body.put("requester_id", who);
        }
        Answer answer = caller(path, who).post("/v1/cases", body);
        assertThat(answer.status()).as("open: %s", answer.body()).isEqualTo(201);
        return answer;
    }

    /** Requests priority on a case. */
    Answer requestOn(String number, RequestPath path, String who) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", "PRIORITY");
        body.put("reason", "TECHNICAL_EXPERTISE");
        body.put("justification", "The fabric is known to us.");
        if (path == RequestPath.PHONE) {
            body.put("requester_id", who);
        }
        Answer answer = caller(path, who).post("/v1/cases/" + number + "/escalations", body);
        assertThat(answer.status()).as("ask: %s", answer.body()).isEqualTo(201);
        return answer;
    }

    Answer read(String number) {
        return center.as("engineer-l1").get("/v1/cases/" + number);
    }

    static String number(Answer opened) {
        return opened.text("/number");
    }

    private Client caller(RequestPath path, String who) {
        return center.as(path == RequestPath.PHONE ? "engineer-l1" : who);
    }
}
