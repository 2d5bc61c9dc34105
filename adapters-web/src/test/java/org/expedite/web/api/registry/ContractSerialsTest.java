package org.expedite.web.api.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.expedite.web.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Serial numbers of contracts that are added, read and removed one by one. */
@MicronautTest(transactional = false)
class ContractSerialsTest {
    private static final String CONTRACT =
            "'customer_id':'acme','service':'TECHNICAL_SERVICES','supported_by':{'kind':'VENDOR'},"
                    + "'starts_on':'2026-01-01','ends_on':'2026-12-31','status':'ACTIVE'";
    private static final String PATH = "/v1/contracts/NEW/serials";

    @Inject ApiClient api;
    private Caller registrar;

    @BeforeEach
    void store() {
        registrar = api.as("registrar");
        assertThat(registrar.put("/v1/contracts/NEW", "{" + CONTRACT + "}").status())
                .isEqualTo(201);
    }

    @Test
    void each_change_is_a_version_of_the_contract() {
        Answer added = registrar.put(PATH + "/S2", "");
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.header("Location")).isEqualTo(PATH + "/S2");
        assertThat(added.header("ETag")).isEqualTo("\"2\"");
        assertThat(registrar.put(PATH + "/S1", "").status()).isEqualTo(201);
        assertThat(registrar.put(PATH + "/S2", "").status()).as("again").isEqualTo(200);
        Answer found = registrar.get(PATH + "/S2");
        assertThat(found.at("/contract_number")).isEqualTo("NEW");
        assertThat(found.at("/serial")).isEqualTo("S2");
        assertThat(found.json().at("/covered_since_version").intValue()).isEqualTo(2);
        assertThat(covered()).isEqualTo("[\"S1\",\"S2\"]");
        assertThat(registrar.get("/v1/contracts/NEW").header("ETag")).isEqualTo("\"3\"");

        assertThat(remove(registrar, PATH + "/S2").status()).isEqualTo(204);
        assertThat(remove(registrar, PATH + "/S2").status()).as("again").isEqualTo(404);
        assertThat(registrar.get(PATH + "/S2").status()).isEqualTo(404);
        assertThat(covered()).isEqualTo("[\"S1\"]");
        assertThat(registrar.get("/v1/contracts/NEW/versions").json().at("/items")).hasSize(4);
    }

    @Test
    void a_put_without_the_list_keeps_it() {
        registrar.put(PATH + "/S1", "");
        String suspended = CONTRACT.replace("'ACTIVE'", "'SUSPENDED'");
        assertThat(registrar.put("/v1/contracts/NEW", "{" + suspended + "}").status())
                .isEqualTo(200);
        assertThat(covered()).isEqualTo("[\"S1\"]");
        registrar.put("/v1/contracts/NEW", "{" + suspended + ",'covered_serials':[]}");
        assertThat(covered()).isEqualTo("[]");
    }

    @Test
    void pages_follow_each_other() {
        for (String serial : List.of("S3", "S1", "S2")) {
            registrar.put(PATH + "/" + serial, "");
        }
        Answer first = registrar.get(PATH + "?limit=2");
        assertThat(first.json().at("/items").findValuesAsText("serial"))
                .containsExactly("S1", "S2");
        Answer last = registrar.get(PATH + "?limit=2&cursor=" + first.at("/next_cursor"));
        assertThat(last.json().at("/items").findValuesAsText("serial")).containsExactly("S3");
    }

    @Test
    void what_does_not_exist_and_who_may_not_is_refused() {
        assertThat(registrar.put("/v1/contracts/NONE/serials/S1", "").status()).isEqualTo(404);
        assertThat(registrar.get("/v1/contracts/NONE/serials").status()).isEqualTo(404);
        assertThat(registrar.get("/v1/contracts/NONE/serials/S1").status()).isEqualTo(404);
        assertThat(remove(registrar, "/v1/contracts/NONE/serials/S1").status()).isEqualTo(404);
        assertThat(registrar.put(PATH + "/a%20b", "").status()).isEqualTo(400);
        for (String reader : List.of("engineer-l1", "duty-manager")) {
            assertThat(api.as(reader).get(PATH).status()).isEqualTo(200);
            assertThat(api.as(reader).put(PATH + "/S1", "").status()).isEqualTo(403);
            assertThat(remove(api.as(reader), PATH + "/S1").status()).isEqualTo(403);
        }
        assertThat(api.as("ana").get(PATH).status()).isEqualTo(403);
        assertThat(covered()).isEqualTo("[]");
    }

    private static Answer remove(Caller caller, String path) {
        return caller.send("DELETE", path, "");
    }

    private String covered() {
        return registrar.get("/v1/contracts/NEW").json().get("covered_serials").toString();
    }
}
