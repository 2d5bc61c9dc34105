package org.expedite.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.expedite.served.Answer;
import org.expedite.served.Center;
import org.junit.jupiter.api.Test;

class ReplayScenariosTest extends ScenarioTest {
    ReplayScenariosTest(Center center) {
        super(center);
    }

    @Test
    void a_later_correction_is_in_the_replay_and_not_in_the_decision() {
        setClock("2026-06-01T13:00:00.123456Z");
        Answer decision = client.request(RequestPath.WEB, "ana", "JN1");
        setClock("2026-06-02T13:00:00Z");
        fixture.certification(Fixture.ANAS_CERTIFICATION, "ana", "JNCIE-M", "2026-05-31", "ACTIVE");
        setClock("2026-06-03T13:00:00Z");

        Answer then = replay(decision, "");
        Answer now = replay(decision, "?known_at=2026-06-03T13:00:00Z");

        assertThat(decision.text("/outcome")).isEqualTo("GRANTED");
        assertThat(then.body().path("same").asBoolean()).isTrue();
        assertThat(then.body().at("/replayed/findings"))
                .isEqualTo(decision.body().path("findings"));
        assertThat(now.text("/replayed/outcome")).isEqualTo("NOT_ELIGIBLE");
        assertThat(now.text("/differences/2/rule")).isEqualTo("CERTIFICATION_ACTIVE");
        int before = now.body().at("/differences/2/from/evidence/0/version").asInt();
        int after = now.body().at("/differences/2/to/evidence/0/version").asInt();
        assertThat(after).isEqualTo(before + 1);
        assertThat(center.as("ana").get(path(decision)).body()).isEqualTo(decision.body());
    }

    @Test
    void a_replay_on_the_facts_of_its_time_repeats_the_decision_of_every_scenario() {
        setClock("2026-06-01T14:00:00.654321Z");
        List<Answer> decisions = new ArrayList<>();
        for (String serial :
                List.of("JN1", "JN2", "JN3", "JN4", "LONELY", "SHARED", "IVYS", "XX")) {
            for (String who : List.of("ana", "dan", "bob")) {
                decisions.add(client.request(RequestPath.WEB, who, serial));
            }
        }
        setClock("2026-06-01T15:00:00Z");
        fixture.contract(
                "C-FAST",
                "acme",
                "TECHNICAL_SERVICES",
                "fastnet",
                "2026-12-31",
                "ACTIVE",
                "LONELY");
        decisions.add(client.request(RequestPath.PHONE, "ana", "LONELY"));
        setClock("2026-07-01T00:00:00Z");
        fixture.contact("dan", "fastnet", "EMPLOYEE");
        fixture.contact("ana", "ivy", "CONTRACTOR");
        fixture.asset("JN1", "J6350", "ivy");
        fixture.direct("C1", "ivy", "2026-12-31", "LONELY");
        fixture.contract(
                "C-FAST", "acme", "TECHNICAL_SERVICES", "fastnet", "2026-12-31", "CANCELLED");

        int changed = 0;
        for (Answer decision : decisions) {
            Answer same = replay(decision, "");
            assertThat(same.body().path("differences")).as("%s", decision.body()).isEmpty();
            assertThat(same.body().at("/replayed/advice"))
                    .isEqualTo(decision.body().path("advice"));
            changed +=
                    replay(decision, "?known_at=2026-07-01T00:00:00Z")
                                    .body()
                                    .path("same")
                                    .asBoolean()
                            ? 0
                            : 1;
        }
        assertThat(changed).isGreaterThan(5);
    }

    private Answer replay(Answer decision, String query) {
        Answer replay = center.as("engineer-l1").get(path(decision) + "/replay" + query);
        assertThat(replay.status()).as("%s", replay.body()).isEqualTo(200);
        return replay;
    }

    private static String path(Answer decision) {
        return "/v1/decisions/" + decision.text("/decision_id");
    }
}
