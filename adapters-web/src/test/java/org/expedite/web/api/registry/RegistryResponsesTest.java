package org.expedite.web.api.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.expedite.web.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses of the registry to valid requests of a registrar. */
@MicronautTest(transactional = false)
class RegistryResponsesTest {
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    @Inject ApiClient api;
    private Caller registrar;

    @BeforeEach
    void signIn() {
        registrar = api.as("registrar");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    organizations/new-org | {"name":"New","kind":"PARTNER","country":"DE","support_phone":"+4930555010","support_url":"https://new.example"} | organization_id
                    organizations/new-bare | {"name":"New","kind":"END_USER","country":null,"support_phone":null,"support_url":null} | organization_id
                    contacts/new@org:1 | {"name":"Zoë 🛰️","email":"new@people.example","phones":["+14085550100"],"country":"US","employments":[{"organization_id":"acme","kind":"EMPLOYEE","valid_from":"2026-01-01","valid_to":null},{"organization_id":"acme","kind":"CONTRACTOR","valid_from":"2020-01-01","valid_to":"2020-01-01"}]} | contact_id
                    contacts/new-bare | {"name":"New","email":"new@people.example","phones":[],"country":"US","employments":[]} | contact_id
                    certifications/new-1 | {"holder_id":"ana","track":"JNCIP-M","valid_from":"2026-01-01","valid_to":"2027-12-31","standing":"EMERITUS"} | certification_id
                    certifications/new-2 | {"holder_id":"ana","track":"JNCIE-NEW","valid_from":"0001-01-01","valid_to":null,"standing":"ACTIVE"} | certification_id
                    product-lines/NEW_SERIES | {"name":"New Series","expert_tracks":[{"track":"JNCIE-NEW","valid_from":"2026-01-01"}]} | product_line
                    product-lines/BARE_SERIES | {"name":"Bare Series","expert_tracks":[]} | product_line
                    products/NEW320 | {"product_line":"M_SERIES","name":"New router"} | model
                    products/BARE320 | {"product_line":"M_SERIES","name":null} | model
                    assets/NEW1 | {"model":"M320","owner_id":"acme"} | serial
                    contracts/NEW-1 | {"customer_id":"acme","service":"HARDWARE_ONLY","supported_by":{"kind":"PARTNER","partner_id":"fastnet"},"sold_by_id":"fastnet","starts_on":"2026-01-01","ends_on":"9999-12-31","status":"SUSPENDED","covered_serials":["JN1","NOT-YET"]} | contract_number
                    contracts/NEW-2 | {"customer_id":"acme","service":"TECHNICAL_SERVICES","supported_by":{"kind":"VENDOR","partner_id":null},"sold_by_id":null,"starts_on":"2026-01-01","ends_on":"2026-01-01","status":"ACTIVE","covered_serials":[]} | contract_number
                    engineers/new-1 | {"name":"Zoë 🛰️","email":"new@center.example","levels":["ENGINEERING","L1"],"skills":["T_SERIES","M_SERIES"],"roles":["DUTY_MANAGER","ENGINEER"],"active":true} | engineer_id
                    engineers/new-2 | {"name":"New","email":"new@center.example","levels":[],"skills":[],"roles":["DUTY_MANAGER"],"active":false} | engineer_id
                    """)
    void a_put_creates_a_record_that_is_read_unchanged(String path, String body, String key) {
        String address = "/v1/" + path;
        Answer created = registrar.put(address, body);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location"))
                .isEqualTo(address.replace("@", "%40").replace("new%40org:1", "new%40org%3A1"));
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        String id = path.substring(path.indexOf('/') + 1);
        String whole =
                "{\"%s\":\"%s\",%s,\"version\":1,\"recorded_at\":\"2026-06-15T12:00:00Z\",\"recorded_by_id\":\"registrar\"}"
                        .formatted(key, id, body.substring(1, body.length() - 1));
        assertThat(created.raw().body()).isEqualTo(whole);

        Answer read = registrar.get(created.header("Location"));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.raw().body()).isEqualTo(whole);
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void nullable_fields_may_be_omitted() {
        Answer created = registrar.put("/v1/organizations/short", "{'name':'S','kind':'END_USER'}");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.namesAt("")).contains("country", "support_phone", "support_url");
    }

    @Test
    void a_put_with_changes_replaces_and_an_identical_one_appends_no_version() {
        String path = "/v1/organizations/replaced";
        registrar.put(path, "{'name':'One','kind':'END_USER','country':'US'}");
        Answer replaced = registrar.put(path, "{'name':'Two','kind':'END_USER'}");
        assertThat(replaced.status()).isEqualTo(200);
        assertThat(replaced.header("ETag")).isEqualTo("\"2\"");
        assertThat(replaced.header("Location")).isEmpty();
        assertThat(replaced.at("/name")).isEqualTo("Two");
        assertThat(replaced.json().at("/country").isNull()).isTrue();

        Answer same = registrar.put(path, "{'kind':'END_USER','country':null,'name':'Two'}");
        assertThat(same.status()).isEqualTo(200);
        assertThat(same.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void versions_are_listed_oldest_first() {
        String path = "/v1/organizations/aged";
        registrar.put(path, "{'name':'One','kind':'END_USER'}");
        registrar.put(path, "{'name':'Two','kind':'END_USER'}");
        Answer versions = registrar.get(path + "/versions");
        assertThat(versions.status()).isEqualTo(200);
        assertThat(versions.namesAt("")).containsExactly("items", "next_cursor");
        assertThat(versions.all("/items", "/name")).containsExactly("One", "Two");
        assertThat(versions.all("/items", "/version")).containsExactly("1", "2");
        assertThat(versions.json().get("next_cursor").isNull()).isTrue();
    }

    @Test
    void versions_are_paged_to_their_end() {
        String record = "/v1/organizations/often";
        for (int version = 1; version <= 3; version++) {
            registrar.put(record, "{'name':'N%d','kind':'END_USER'}".formatted(version));
        }
        List<String> names = new ArrayList<>();
        String path = record + "/versions?limit=1";
        while (!path.isEmpty()) {
            Answer page = registrar.get(path);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.json().get("items")).hasSize(1);
            names.addAll(page.all("/items", "/name"));
            Matcher link = NEXT.matcher(page.header("Link"));
            path = link.matches() ? link.group(1) : "";
            assertThat(page.json().get("next_cursor").isNull()).isEqualTo(path.isEmpty());
        }
        assertThat(names).containsExactly("N1", "N2", "N3");
        assertThat(registrar.get(record + "/versions?limit=0").errors())
                .containsExactly("?limit OUT_OF_BOUNDS");
    }

    @Test
    void if_match_is_checked() {
        String path = "/v1/organizations/matched";
        String one = "{'name':'One','kind':'END_USER'}";
        String two = "{'name':'Two','kind':'END_USER'}";
        assertThat(registrar.put(path, one, "If-Match", "\"1\"").status()).isEqualTo(412);
        assertThat(registrar.put(path, one, "If-Match", "*").status()).isEqualTo(412);
        assertThat(registrar.get(path).status()).isEqualTo(404);
        assertThat(registrar.put(path, one).status()).isEqualTo(201);
        assertThat(registrar.put(path, two, "If-Match", "\"1\"").status()).isEqualTo(200);
        Answer stale = registrar.put(path, one, "If-Match", "\"1\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.at("/code")).isEqualTo("VERSION_MISMATCH");
        assertThat(stale.errors()).containsExactly("If-Match: STALE");
        assertThat(registrar.put(path, one, "If-Match", "W/\"2\"").status()).isEqualTo(412);
        assertThat(registrar.put(path, one, "If-Match", "*").status()).isEqualTo(200);
        assertThat(registrar.put(path, one, "If-Match", "3").status()).isEqualTo(400);
    }

    @Test
    void if_none_match_creates_and_never_replaces() {
        String path = "/v1/organizations/created";
        String one = "{'name':'One','kind':'END_USER'}";
        assertThat(registrar.put(path, one, "If-None-Match", "\"1\"").errors())
                .containsExactly("If-None-Match: INVALID_ETAG");
        assertThat(registrar.put(path, one, "If-None-Match", "*", "If-None-Match", "*").status())
                .isEqualTo(400);
        assertThat(registrar.put(path, one, "If-None-Match", "*", "If-Match", "*").status())
                .as("it must be there and must not")
                .isEqualTo(412);
        assertThat(registrar.put(path, one, "If-None-Match", "*", "If-Match", "\"1\"").status())
                .isEqualTo(412);
        assertThat(registrar.get(path).status()).isEqualTo(404);
        assertThat(registrar.put(path, one, "If-None-Match", "*").status()).isEqualTo(201);
        for (String name : List.of("One", "Two")) {
            Answer replaced =
                    registrar.put(
                            path,
                            "{'name':'%s','kind':'END_USER'}".formatted(name),
                            "If-None-Match",
                            "*");
            assertThat(replaced.status()).isEqualTo(412);
            assertThat(replaced.at("/code")).isEqualTo("VERSION_MISMATCH");
        }
        assertThat(registrar.get(path).at("/version")).isEqualTo("1");
        assertThat(registrar.put(path, one, "If-None-Match", "*", "If-Match", "\"1\"").status())
                .isEqualTo(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a+b", "a%2Bb", "a:b@c~d-e_f.g", "a%3Ab%40c%7Ed", "%61+%2B"})
    void ids_with_reserved_characters_work_and_survive_their_location(String written) {
        String path = "/v1/assets/" + written;
        String id = URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        String body = "{'model':'M320','owner_id':'acme'}";
        Answer created = registrar.put(path, body);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.at("/serial")).isEqualTo(id);
        Answer found = registrar.get(created.header("Location"));
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.at("/serial")).isEqualTo(id);
        assertThat(registrar.put(path, body).status()).isEqualTo(200);
        assertThat(registrar.get(path + "/versions").all("/items", "/serial")).containsExactly(id);
        assertThat(registrar.get("/v1/assets?limit=100").all("/items", "/serial")).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organizations",
                "contacts",
                "certifications",
                "product-lines",
                "products",
                "assets",
                "contracts",
                "engineers"
            })
    void a_list_is_paged_to_its_end(String kind) {
        List<String> ids = new ArrayList<>();
        String path = "/v1/" + kind + "?limit=2";
        int pages = 0;
        while (!path.isEmpty()) {
            Answer page = registrar.get(path);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.namesAt("")).containsExactly("items", "next_cursor");
            page.json().get("items").forEach(item -> ids.add(item.iterator().next().asText()));
            Matcher link = NEXT.matcher(page.header("Link"));
            path = link.matches() ? link.group(1) : "";
            assertThat(page.json().get("next_cursor").isNull()).isEqualTo(path.isEmpty());
            pages++;
        }
        assertThat(pages).isGreaterThanOrEqualTo(2);
        assertThat(ids).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(3);
        assertThat(registrar.get("/v1/" + kind + "?limit=100").json().get("items"))
                .hasSize(ids.size());
    }

    @Test
    void a_cursor_is_valid_only_for_its_list() {
        String cursor = registrar.get("/v1/assets?limit=1").at("/next_cursor");
        Answer rejected = registrar.get("/v1/contacts?cursor=" + cursor);
        assertThat(rejected.status()).isEqualTo(400);
        assertThat(rejected.errors()).containsExactly("?cursor INVALID_CURSOR");
    }
}
