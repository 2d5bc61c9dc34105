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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rejected requests to the registry, and the pointers of the errors. */
@MicronautTest(transactional = false)
class InvalidRecordsTest {
    private static final String CONTRACT =
            "{'customer_id':'acme','service':'TECHNICAL_SERVICES','supported_by':{'kind':'VENDOR'},"
                    + "'starts_on':'2026-01-01','ends_on':'2026-12-31','status':'ACTIVE',"
                    + "'covered_serials':['JN1']}";
    private static final String CONTACT =
            "{'name':'N','email':'n@people.example','phones':['+14085550100'],'country':'US',"
                    + "'employments':[{'organization_id':'acme','kind':'EMPLOYEE',"
                    + "'valid_from':'2026-01-01'},{'organization_id':'fastnet','kind':'EMPLOYEE',"
                    + "'valid_from':'2026-01-01','valid_to':'2026-12-31'}]}";

    @Inject ApiClient api;
    private Caller registrar;

    @BeforeEach
    void signIn() {
        registrar = api.as("registrar");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    'acme' | 'x' | /customer_id UNKNOWN_REFERENCE
                    'acme' | 'ACME' | /customer_id UNKNOWN_REFERENCE
                    {'kind':'VENDOR'} | {'kind':'PARTNER','partner_id':'x'} | /supported_by/partner_id UNKNOWN_REFERENCE
                    {'kind':'VENDOR'} | {'kind':'PARTNER','partner_id':'acme'} | /supported_by/partner_id NOT_A_PARTNER
                    'starts_on' | 'sold_by_id':'x','starts_on' | /sold_by_id UNKNOWN_REFERENCE
                    {'kind':'VENDOR'} | {'kind':'PARTNER'} | /supported_by/partner_id REQUIRED
                    {'kind':'VENDOR'} | {'kind':'PARTNER','partner_id':null} | /supported_by/partner_id REQUIRED
                    {'kind':'VENDOR'} | {'kind':'VENDOR','partner_id':'fastnet'} | /supported_by/partner_id NOT_ALLOWED
                    {'kind':'VENDOR'} | {'kind':'RESELLER'} | /supported_by/kind UNKNOWN_VALUE
                    {'kind':'VENDOR'} | {} | /supported_by/kind REQUIRED
                    {'kind':'VENDOR'} | null | /supported_by REQUIRED
                    {'kind':'VENDOR'} | 'VENDOR' | /supported_by WRONG_TYPE
                    '2026-12-31' | '2025-12-31' | /ends_on END_BEFORE_START
                    '2026-12-31' | null | /ends_on REQUIRED
                    '2026-12-31' | '2026-02-30' | /ends_on INVALID_DATE
                    '2026-12-31' | '2026-12-31T00:00:00Z' | /ends_on INVALID_DATE
                    '2026-12-31' | 20261231 | /ends_on WRONG_TYPE
                    '2026-12-31' | '+10000-01-01' | /ends_on INVALID_DATE
                    '2026-12-31' | '-001-01-01' | /ends_on INVALID_DATE
                    'ACTIVE' | 'active' | /status UNKNOWN_VALUE
                    'ACTIVE' | 0 | /status WRONG_TYPE
                    'ACTIVE' | '' | /status UNKNOWN_VALUE
                    ['JN1'] | ['JN1',null] | /covered_serials/1 REQUIRED
                    ['JN1'] | ['JN1','a b'] | /covered_serials/1 INVALID_IDENTIFIER
                    ['JN1'] | ['JN1',''] | /covered_serials/1 INVALID_IDENTIFIER
                    ['JN1'] | [1] | /covered_serials/0 WRONG_TYPE
                    ['JN1'] | 'JN1' | /covered_serials WRONG_TYPE
                    'status' | 'state' | /state UNKNOWN_FIELD
                    'status' | 'service' | /service DUPLICATE_FIELD
                    """)
    void an_invalid_contract_is_rejected(String part, String other, String error) {
        Answer answer = registrar.put("/v1/contracts/refused", replaced(CONTRACT, part, other));
        assertThat(answer.errors()).containsExactly(error);
        assertThat(answer.status()).isEqualTo(error.contains("DUPLICATE") ? 400 : 422);
        assertThat(registrar.get("/v1/contracts/refused").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    'fastnet' | 'x' | /employments/1/organization_id UNKNOWN_REFERENCE
                    'fastnet' | 'a b' | /employments/1/organization_id INVALID_IDENTIFIER
                    'fastnet' | null | /employments/1/organization_id REQUIRED
                    '2026-12-31' | '2025-12-31' | /employments/1/valid_to END_BEFORE_START
                    '+14085550100' | '4085550100' | /phones/0 INVALID_PHONE_NUMBER
                    ['+14085550100'] | [null] | /phones/0 REQUIRED
                    ['+14085550100'] | null | /phones REQUIRED
                    'US' | 'us' | /country INVALID_COUNTRY
                    'US' | 'UK' | /country INVALID_COUNTRY
                    'US' | 'XX' | /country INVALID_COUNTRY
                    'US' | 'EU' | /country INVALID_COUNTRY
                    'US' | 'AN' | /country INVALID_COUNTRY
                    'US' | 'XK' | /country INVALID_COUNTRY
                    'US' | 'U' | /country INVALID_COUNTRY
                    'US' | '' | /country INVALID_COUNTRY
                    'US' | null | /country REQUIRED
                    'n@people.example' | 'n' | /email INVALID_EMAIL
                    'N' | ' ' | /name BLANK
                    'N' | 7 | /name WRONG_TYPE
                    'employments':[ | 'employments':[null, | /employments/0 REQUIRED
                    """)
    void an_invalid_contact_is_rejected(String part, String other, String error) {
        Answer answer = registrar.put("/v1/contacts/refused", replaced(CONTACT, part, other));
        assertThat(answer.errors()).containsExactly(error);
        assertThat(answer.status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    certifications/x | {'holder_id':'nobody','track':'JNCIE-M','valid_from':'2026-01-01','standing':'ACTIVE'} | /holder_id UNKNOWN_REFERENCE
                    certifications/x | {'holder_id':'ana','track':'JNCIE-M','valid_from':'2026-01-01','valid_to':'2025-12-31','standing':'ACTIVE'} | /valid_to END_BEFORE_START
                    certifications/x | {'holder_id':'ana','track':'JNCIE M','valid_from':'2026-01-01','standing':'ACTIVE'} | /track INVALID_IDENTIFIER
                    certifications/x | {'holder_id':'ana','track':'JNCIE-M','valid_from':'2026-01-01','standing':'GONE'} | /standing UNKNOWN_VALUE
                    product-lines/X | {'name':'X','expert_tracks':[{'track':'JNCIE-M','valid_from':'2026-01-01'},{'track':'JNCIP-M','valid_from':'2026-01-01'}]} | /expert_tracks/1/track NOT_AN_EXPERT_TRACK
                    product-lines/X | {'name':'X','expert_tracks':[null]} | /expert_tracks/0 REQUIRED
                    product-lines/X | {'name':'X','expert_tracks':[{'track':'JNCIE-M'}]} | /expert_tracks/0/valid_from REQUIRED
                    products/X | {'product_line':'NO_SERIES'} | /product_line UNKNOWN_REFERENCE
                    assets/X | {'model':'none','owner_id':'acme'} | /model UNKNOWN_REFERENCE
                    assets/X | {'model':'M320','owner_id':'none'} | /owner_id UNKNOWN_REFERENCE
                    organizations/x | {'name':'X','kind':'PARTNER','country':'USA'} | /country INVALID_COUNTRY
                    organizations/x | {'name':'X','kind':'PARTNER','country':'UK'} | /country INVALID_COUNTRY
                    organizations/x | {'name':'X','kind':'PARTNER','country':'ZZ'} | /country INVALID_COUNTRY
                    organizations/x | {'name':'X','kind':'PARTNER','support_phone':'1'} | /support_phone INVALID_PHONE_NUMBER
                    organizations/x | {'name':'X','kind':'PARTNER','support_url':'ftp://x'} | /support_url INVALID_URL
                    organizations/x | {'name':'a\\nb','kind':'PARTNER'} | /name FORBIDDEN_CHARACTER
                    organizations/x | [] | ` WRONG_TYPE`
                    """)
    void other_invalid_records_are_rejected(String path, String body, String error) {
        Answer answer = registrar.put("/v1/" + path, body);
        assertThat(answer.errors()).containsExactly(error);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(registrar.get("/v1/" + path).status()).isEqualTo(404);
    }

    @Test
    void a_support_partner_cannot_become_an_end_user() {
        String path = "/v1/organizations/fastnet";
        String before = registrar.get(path).raw().body();
        Answer rejected = registrar.put(path, "{'name':'Fastnet','kind':'END_USER'}");
        assertThat(rejected.status()).isEqualTo(422);
        assertThat(rejected.errors()).containsExactly("/kind SUPPORTS_CONTRACTS");
        assertThat(rejected.at("/errors/0/detail")).contains("C10");
        assertThat(registrar.get(path).raw().body()).isEqualTo(before);
    }

    @Test
    void all_unknown_references_are_returned_at_once() {
        Answer contract =
                registrar.put(
                        "/v1/contracts/refused",
                        CONTRACT.replace("acme", "x")
                                .replace("'starts_on'", "'sold_by_id':'x','starts_on'")
                                .replace("{'kind':'VENDOR'}", "{'kind':'PARTNER','partner_id':'x'}")
                                .replace("JN1", "nowhere"));
        assertThat(contract.errors())
                .containsExactly(
                        "/customer_id UNKNOWN_REFERENCE",
                        "/sold_by_id UNKNOWN_REFERENCE",
                        "/supported_by/partner_id UNKNOWN_REFERENCE");
        Answer contact =
                registrar.put(
                        "/v1/contacts/refused",
                        CONTACT.replace("acme", "x").replace("fastnet", "x"));
        assertThat(contact.errors())
                .containsExactly(
                        "/employments/0/organization_id UNKNOWN_REFERENCE",
                        "/employments/1/organization_id UNKNOWN_REFERENCE");
        Answer asset = registrar.put("/v1/assets/X", "{'model':'x','owner_id':'x'}");
        assertThat(asset.errors()).hasSize(2);
    }

    @Test
    void errors_between_fields_are_returned_with_the_others() {
        Answer contract =
                registrar.put(
                        "/v1/contracts/refused",
                        CONTRACT.replace("2026-12-31", "2025-12-31")
                                .replace("'VENDOR'", "'PARTNER'")
                                .replace("'ACTIVE'", "null"));
        assertThat(contract.errors())
                .containsExactly(
                        "/ends_on END_BEFORE_START",
                        "/status REQUIRED",
                        "/supported_by/partner_id REQUIRED");
        Answer contact =
                registrar.put(
                        "/v1/contacts/refused",
                        CONTACT.replace("'N'", "' '").replace("2026-12-31", "2025-12-31"));
        assertThat(contact.errors())
                .containsExactly("/employments/1/valid_to END_BEFORE_START", "/name BLANK");
    }

    @Test
    void duplicates_in_a_list_are_harmless() {
        Answer contract =
                registrar.put(
                        "/v1/contracts/twice", CONTRACT.replace("['JN1']", "['JN2','JN1','JN2']"));
        assertThat(contract.status()).isEqualTo(201);
        assertThat(contract.json().get("covered_serials").toString())
                .isEqualTo("[\"JN1\",\"JN2\"]");
        Answer contact = registrar.put("/v1/contacts/twice", CONTACT.replace("fastnet", "acme"));
        assertThat(contact.status()).isEqualTo(201);
        Answer line =
                registrar.put(
                        "/v1/product-lines/TWICE",
                        "{'name':'T','expert_tracks':[{'track':'JNCIE-T','valid_from':'0001-01-01'},"
                            + "{'track':'JNCIE-T','valid_from':'9999-12-31'}]}");
        assertThat(line.status()).isEqualTo(201);
        assertThat(api.anonymous().get("/v1/program").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organizations/%s",
                "contacts/%s",
                "certifications/%s",
                "product-lines/%s",
                "products/%s",
                "assets/%s",
                "contracts/%s",
                "engineers/%s"
            })
    void unknown_ids_are_answered_404_and_invalid_ones_400(String path) {
        for (String suffix : List.of("", "/versions")) {
            Answer unknown = registrar.get("/v1/" + path.formatted("not-there") + suffix);
            assertThat(unknown.status()).isEqualTo(404);
            assertThat(unknown.at("/code")).isEqualTo("NOT_FOUND");
            Answer bad = registrar.get("/v1/" + path.formatted("a%20b") + suffix);
            assertThat(bad.status()).isEqualTo(400);
            assertThat(bad.errors()).singleElement().asString().endsWith("} INVALID_IDENTIFIER");
        }
        String tooLong = "x".repeat(101);
        Answer put = registrar.put("/v1/" + path.formatted(tooLong), "{}");
        assertThat(put.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "admin"})
    void customers_and_admins_have_no_access(String who) {
        Caller caller = api.as(who);
        for (String path :
                List.of(
                        "/v1/assets",
                        "/v1/assets/JN1",
                        "/v1/assets/JN1/versions",
                        "/v1/contacts/x")) {
            Answer answer = caller.get(path);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.at("/code")).isEqualTo("FORBIDDEN");
        }
        Answer put = caller.put("/v1/assets/JN1", "{'model':'T640','owner_id':'acme'}");
        assertThat(put.status()).isEqualTo(403);
        assertThat(registrar.get("/v1/assets/JN1").at("/model")).isEqualTo("M320");
    }

    @Test
    void access_needs_authentication() {
        assertThat(api.anonymous().get("/v1/assets/JN1").status()).isEqualTo(401);
        assertThat(api.anonymous().put("/v1/assets/JN1", "{}").status()).isEqualTo(401);
    }

    @Test
    void ids_are_case_sensitive() {
        assertThat(registrar.get("/v1/assets/jn1").status()).isEqualTo(404);
    }

    private static String replaced(String body, String part, String other) {
        assertThat(body).contains(part);
        return body.replace(part, other);
    }
}
