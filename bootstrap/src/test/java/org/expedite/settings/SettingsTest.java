package org.expedite.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expedite.application.access.Role;
import org.expedite.application.attachments.StorageLimits;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.escalation.LateIdentification;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final String LOOPBACK_DB = "jdbc:mysql://127.0.0.1:3306/expedite";
    private static final String REMOTE_DB = "jdbc:mysql://192.0.2.7:3306/expedite";

    @Test
    void defaults_are_a_demo_on_the_embedded_database_and_the_loopback_interface() {
        Settings settings = Settings.of(Map.of());

        assertThat(settings.environment()).isEqualTo(Environment.DEMO);
        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.database().isEmbedded()).isTrue();
        assertThat(settings.policy().levels()).isEqualTo(TechnicalLevels.SHIPPED);
        assertThat(settings.policy().zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(settings.policy().lateIdentification()).isEqualTo(LateIdentification.ALLOW);
        assertThat(settings.phoneCountry()).isEqualTo("US");
        assertThat(settings.pages()).isEqualTo(new PageSettings(null, null, null));
        assertThat(settings.pages().otherOrigins()).isEmpty();
        assertThat(settings.clockStart()).isEmpty();
        assertThat(settings.traffic()).isEqualTo(new TrafficLimits(100, 16, null, 1_000, 500));
        assertThat(settings.attachments())
                .isEqualTo(
                        new AttachmentSettings(Path.of("data"), 100, 200, 5_120, 20_000, 102_400));
        assertThat(settings.attachments().folder()).isEqualTo(Path.of("data", "attachments"));
        assertThat(settings.log())
                .isEqualTo(
                        new LogSettings(LogSettings.Format.TEXT, LogSettings.Statements.SLOW, 500));
        assertThat(settings.log().slowStatement()).isEqualTo(Duration.ofMillis(500));
        assertThat(settings.log().allStatements()).isFalse();
        assertThat(settings.casework())
                .isEqualTo(new CaseworkSettings(Money.parse("USD 350.00"), 14, 30));
        assertThat(settings.casework().autoCloseAfter()).isEqualTo(Duration.ofDays(14));
    }

    @Test
    void a_configured_database_means_production_unless_demo_is_set() {
        assertThat(of("EXPEDITE_DB_URL", REMOTE_DB).environment())
                .isEqualTo(Environment.PRODUCTION);
        assertThat(of("EXPEDITE_DB_URL", LOOPBACK_DB, "EXPEDITE_ENVIRONMENT", "demo").isDemo())
                .isTrue();
        assertThat(
                        of(
                                        "EXPEDITE_ENVIRONMENT", "production",
                                        "EXPEDITE_EMBEDDED_IN_PRODUCTION", "true")
                                .isDemo())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jdbc:h2:mem:accounts", "jdbc:h2:file:/srv/expedite"})
    void production_uses_the_embedded_database_only_if_told_so(String url) {
        Map<String, String> production =
                Map.of("EXPEDITE_ENVIRONMENT", "production", "EXPEDITE_DB_URL", url);
        Map<String, String> allowed = new HashMap<>(production);
        allowed.put("EXPEDITE_EMBEDDED_IN_PRODUCTION", "true");

        assertThatThrownBy(() -> Settings.of(production))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessage(
                        "EXPEDITE_EMBEDDED_IN_PRODUCTION: must be true for production on the"
                                + " embedded database; otherwise set EXPEDITE_DB_URL to a MySQL"
                                + " server");
        assertThat(Settings.of(allowed).database().isEmbedded()).isTrue();
    }

    @Test
    void every_setting_is_read_in_its_format() {
        Settings settings =
                of(
                        "EXPEDITE_HOST", "localhost",
                        "EXPEDITE_PORT", "9090",
                        "EXPEDITE_OPS_PORT", "9091",
                        "EXPEDITE_ZONE", "America/New_York",
                        "EXPEDITE_LEVELS", "FIRST,SECOND",
                        "EXPEDITE_LATE_IDENTIFICATION", "refuse",
                        "EXPEDITE_PHONE_COUNTRY", "DE",
                        "EXPEDITE_TIME_AND_MATERIALS_RATE", "EUR 300.5",
                        "EXPEDITE_CLOSE_AFTER_DAYS", "0",
                        "EXPEDITE_REOPEN_WITHIN_DAYS", "7",
                        "EXPEDITE_AUDIT_DAYS", "90",
                        "EXPEDITE_CLOCK", "2026-06-01T12:00:00Z",
                        "EXPEDITE_RATE_LIMIT", "0",
                        "EXPEDITE_CONCURRENCY_LIMIT", "7",
                        "EXPEDITE_CLIENT_ADDRESS_HEADER", "X-Real-IP",
                        "EXPEDITE_PUBLIC_URL", "HTTPS://Support.example:443/",
                        "EXPEDITE_CORS_ORIGINS", "https://a.example,https://b.example:8443",
                        "EXPEDITE_SECURITY_CONTACT", "tel:+1-201-555-0123",
                        "EXPEDITE_MAX_CONNECTIONS", "50",
                        "EXPEDITE_DATA_DIR", "/srv/expedite",
                        "EXPEDITE_MAX_ATTACHMENT", "2047",
                        "EXPEDITE_MAX_CASE_FILES", "3",
                        "EXPEDITE_MAX_CASE_SIZE", "2",
                        "EXPEDITE_MAX_KEYS", "5",
                        "EXPEDITE_LOG", "json",
                        "EXPEDITE_LOG_SQL", "all",
                        "EXPEDITE_SLOW_SQL_MS", "60000");

        assertThat(settings.traffic()).isEqualTo(new TrafficLimits(0, 7, "X-Real-IP", 50, 500));
        assertThat(settings.port()).isEqualTo(9090);
        assertThat(settings.opsPort()).hasValue(9091);
        assertThat(settings.pages().publicOrigin())
                .contains(new WebOrigin(URI.create("https://support.example")));
        assertThat(settings.pages().otherOrigins())
                .containsExactly("https://a.example", "https://b.example:8443");
        assertThat(settings.pages().securityContact())
                .isEqualTo(new SecurityContact(URI.create("tel:+1-201-555-0123")));
        assertThat(settings.policy().zone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(settings.policy().levels()).isEqualTo(TechnicalLevels.of("FIRST", "SECOND"));
        assertThat(settings.policy().lateIdentification()).isEqualTo(LateIdentification.REFUSE);
        assertThat(settings.phoneCountry()).isEqualTo("DE");
        assertThat(settings.casework())
                .isEqualTo(new CaseworkSettings(Money.parse("EUR 300.50"), 0, 7));
        assertThat(settings.casework().autoCloseAfter()).isEqualTo(Duration.ZERO);
        assertThat(settings.clockStart()).contains(Instant.parse("2026-06-01T12:00:00Z"));
        assertThat(settings.attachments())
                .isEqualTo(
                        new AttachmentSettings(
                                Path.of("/srv", "expedite"), 2047, 3, 2, 20_000, 102_400));
        assertThat(settings.attachments().limits())
                .isEqualTo(
                        new StorageLimits(
                                new StorageLimits.Limit(3, 2L << 20),
                                new StorageLimits.Limit(20_000, 100L << 30)));
        assertThat(settings.maxKeys()).isEqualTo(5);
        assertThat(settings.attachments().folder())
                .isEqualTo(Path.of("/srv", "expedite", "attachments"));
        assertThat(settings.log())
                .isEqualTo(
                        new LogSettings(
                                LogSettings.Format.JSON, LogSettings.Statements.ALL, 60_000));
        assertThat(settings.log().slowStatement()).isEqualTo(Duration.ofSeconds(60));
        assertThat(settings.log().allStatements()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EXPEDITE_ENVIRONMENT | staging
                    EXPEDITE_ENVIRONMENT | DEMO
                    EXPEDITE_PORT | eighty
                    EXPEDITE_PORT | 65536
                    EXPEDITE_PORT | -1
                    EXPEDITE_HOST | 0.0.0.0
                    EXPEDITE_DB_URL | jdbc:postgresql://127.0.0.1/expedite
                    EXPEDITE_DB_POOL_SIZE | 0
                    EXPEDITE_MAX_ATTACHMENT | 0
                    EXPEDITE_MAX_ATTACHMENT | 2048
                    EXPEDITE_MAX_ATTACHMENT | 100 MiB
                    EXPEDITE_ZONE | Mars/Olympus
                    EXPEDITE_PHONE_COUNTRY | us
                    EXPEDITE_PHONE_COUNTRY | XX
                    EXPEDITE_PHONE_COUNTRY | +1
                    EXPEDITE_TIME_AND_MATERIALS_RATE | USD 350.00 an hour
                    EXPEDITE_TIME_AND_MATERIALS_RATE | 350.00
                    EXPEDITE_TIME_AND_MATERIALS_RATE | USD 350.005
                    EXPEDITE_TIME_AND_MATERIALS_RATE | USD 0
                    EXPEDITE_TIME_AND_MATERIALS_RATE | USD -1
                    EXPEDITE_OPS_PORT | 0
                    EXPEDITE_OPS_PORT | 8080
                    EXPEDITE_OPS_PORT | 65536
                    EXPEDITE_CLOSE_AFTER_DAYS | -1
                    EXPEDITE_CLOSE_AFTER_DAYS | 3651
                    EXPEDITE_CLOSE_AFTER_DAYS | a fortnight
                    EXPEDITE_REOPEN_WITHIN_DAYS | -1
                    EXPEDITE_REOPEN_WITHIN_DAYS | 3651
                    EXPEDITE_AUDIT_DAYS | 0
                    EXPEDITE_AUDIT_DAYS | 36501
                    EXPEDITE_CLOCK | yesterday
                    EXPEDITE_CLOCK | +1000000000-01-01T00:00:00Z
                    EXPEDITE_CLOCK | +10000-01-01T00:00:00Z
                    EXPEDITE_CLOCK | 0000-12-31T23:59:59Z
                    EXPEDITE_DB_USER | expedite
                    EXPEDITE_DB_PASSWORD | hush-hush
                    EXPEDITE_LATE_IDENTIFICATION | maybe
                    EXPEDITE_LEVELS | L1,,L2
                    EXPEDITE_LEVELS | L1,L1
                    EXPEDITE_SESSION_IDLE_MINUTES | 0
                    EXPEDITE_SESSION_IDLE_MINUTES | 1441
                    EXPEDITE_SESSION_HOURS | 0
                    EXPEDITE_SESSION_HOURS | 721
                    EXPEDITE_CURSOR_SECRET | short
                    EXPEDITE_SECRETS_KEY | c2hvcnQ=
                    EXPEDITE_SECRETS_KEY | no base 64
                    EXPEDITE_SECOND_FACTOR_FOR | ADMIN,BOSS
                    EXPEDITE_SECOND_FACTOR_FOR | ADMIN,NONE
                    EXPEDITE_OIDC_ISSUER | https://login.example
                    EXPEDITE_OIDC_ISSUER | http://login.example
                    EXPEDITE_OIDC_ISSUER | https://login.example?realm=main
                    EXPEDITE_OIDC_CLIENT_ID | expedite
                    EXPEDITE_OIDC_CLIENT_SECRET | hush-hush
                    EXPEDITE_JWT_ISSUER | https://login.example
                    EXPEDITE_JWT_ISSUER | login.example
                    EXPEDITE_JWT_AUDIENCE | expedite
                    EXPEDITE_RATE_LIMIT | -1
                    EXPEDITE_RATE_LIMIT | off
                    EXPEDITE_RATE_LIMIT | 1000001
                    EXPEDITE_CONCURRENCY_LIMIT | -1
                    EXPEDITE_CONCURRENCY_LIMIT | 100001
                    EXPEDITE_CLIENT_ADDRESS_HEADER | X-Forwarded-For: me
                    EXPEDITE_MAX_CONNECTIONS | 0
                    EXPEDITE_MAX_LISTENERS | -1
                    EXPEDITE_MAX_LISTENERS | 100001
                    EXPEDITE_MAX_CASE_FILES | 0
                    EXPEDITE_MAX_CASE_SIZE | none
                    EXPEDITE_MAX_ORGANIZATION_FILES | 0
                    EXPEDITE_MAX_ORGANIZATION_SIZE | -1
                    EXPEDITE_LOG | xml
                    EXPEDITE_LOG | JSON
                    EXPEDITE_LOG_SQL | on
                    EXPEDITE_SLOW_SQL_MS | 0
                    EXPEDITE_SLOW_SQL_MS | 60001
                    """)
    void invalid_settings_are_rejected_by_name(String name, String value) {
        assertThatThrownBy(() -> of(name, value))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageStartingWith(name + ": ")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void a_demo_needs_a_database_on_the_loopback_interface() {
        assertThatThrownBy(() -> of("EXPEDITE_ENVIRONMENT", "demo", "EXPEDITE_DB_URL", REMOTE_DB))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageStartingWith("EXPEDITE_DB_URL: ");
    }

    @Test
    void production_rejects_a_clock_setting() {
        assertThatThrownBy(
                        () ->
                                of(
                                        "EXPEDITE_ENVIRONMENT", "production",
                                        "EXPEDITE_EMBEDDED_IN_PRODUCTION", "true",
                                        "EXPEDITE_CLOCK", "2026-06-01T12:00:00Z"))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageStartingWith("EXPEDITE_CLOCK: ");
    }

    @Test
    void errors_do_not_repeat_an_invalid_secret() {
        for (String name :
                List.of(
                        "EXPEDITE_CURSOR_SECRET",
                        "EXPEDITE_SECRETS_KEY",
                        "EXPEDITE_OIDC_CLIENT_SECRET")) {
            assertThatThrownBy(() -> of(name, "hush-hush"))
                    .message()
                    .as(name)
                    .doesNotContain("hush-hush");
        }
    }

    @Test
    void second_factors_are_needed_in_production_and_can_be_chosen() {
        assertThat(of().secondFactorFor()).as("a demo").isEmpty();
        assertThat(
                        of(
                                        "EXPEDITE_ENVIRONMENT",
                                        "production",
                                        "EXPEDITE_EMBEDDED_IN_PRODUCTION",
                                        "true")
                                .secondFactorFor())
                .containsExactlyInAnyOrder(Role.ADMIN, Role.REGISTRAR, Role.DUTY_MANAGER);
        assertThat(of("EXPEDITE_SECOND_FACTOR_FOR", "ENGINEER, ADMIN").secondFactorFor())
                .containsExactlyInAnyOrder(Role.ADMIN, Role.ENGINEER);
        assertThat(of("EXPEDITE_SECOND_FACTOR_FOR", "NONE").secondFactorFor()).isEmpty();
    }

    @Test
    void the_tokens_of_programs_have_an_audience_of_their_own() {
        String issuer = "https://login.example/realms/main";
        assertThat(
                        of(
                                        "EXPEDITE_OIDC_ISSUER",
                                        issuer,
                                        "EXPEDITE_OIDC_CLIENT_ID",
                                        "expedite",
                                        "EXPEDITE_JWT_ISSUER",
                                        issuer,
                                        "EXPEDITE_JWT_AUDIENCE",
                                        "https://support.example")
                                .identity()
                                .tokenSource())
                .contains(new IdentitySettings.TokenSource(issuer, "https://support.example"));
        assertThatThrownBy(
                        () ->
                                of(
                                        "EXPEDITE_OIDC_ISSUER",
                                        issuer,
                                        "EXPEDITE_OIDC_CLIENT_ID",
                                        "expedite",
                                        "EXPEDITE_JWT_ISSUER",
                                        issuer,
                                        "EXPEDITE_JWT_AUDIENCE",
                                        "expedite"))
                .hasMessageStartingWith("EXPEDITE_JWT_AUDIENCE: ");
    }

    @Test
    void errors_do_not_repeat_an_unused_password() {
        assertThatThrownBy(() -> of("EXPEDITE_DB_PASSWORD", "hush-hush"))
                .hasMessageContaining("EXPEDITE_DB_URL")
                .message()
                .doesNotContain("hush-hush");
    }

    @Test
    void a_clock_may_start_in_the_first_or_the_last_year() {
        assertThat(of("EXPEDITE_CLOCK", "0001-01-01T00:00:00Z").clockStart()).isPresent();
        assertThat(of("EXPEDITE_CLOCK", "9999-12-31T23:59:59Z").clockStart()).isPresent();
    }

    @Test
    void unknown_variables_with_our_prefix_are_reported() {
        assertThat(
                        of(
                                        "EXPEDITE_PROT",
                                        "9090",
                                        "EXPEDITE_DATA_DIRECTORY",
                                        "/srv",
                                        "EXPEDITE_BLANK",
                                        " ",
                                        "EXPEDITE_PORT",
                                        "9090",
                                        "EXPEDITE_OPS_PORT",
                                        "9091",
                                        "EXPEDITE_JAVA_OPTIONS",
                                        "-Xmx1g",
                                        "EXPEDITE_TEST_MYSQL_URL",
                                        "jdbc:mysql://127.0.0.1/",
                                        "PATH",
                                        "/bin")
                                .ignored())
                .containsExactly("EXPEDITE_DATA_DIRECTORY", "EXPEDITE_PROT");
        assertThat(of("EXPEDITE_DB_URL", LOOPBACK_DB, "EXPEDITE_DATA_DIR", "/srv").ignored())
                .as("the files of cases are there with any database")
                .isEmpty();
    }

    @Test
    void every_setting_is_used() {
        assertThat(
                        of(
                                        "EXPEDITE_ENVIRONMENT", "production",
                                        "EXPEDITE_HOST", "127.0.0.1",
                                        "EXPEDITE_PORT", "0",
                                        "EXPEDITE_DB_URL", LOOPBACK_DB,
                                        "EXPEDITE_DB_USER", "expedite",
                                        "EXPEDITE_DB_PASSWORD", "hush-hush",
                                        "EXPEDITE_DB_POOL_SIZE", "5",
                                        "EXPEDITE_EMBEDDED_IN_PRODUCTION", "false",
                                        "EXPEDITE_ZONE", "UTC",
                                        "EXPEDITE_LEVELS", "L1,L2",
                                        "EXPEDITE_LATE_IDENTIFICATION", "allow",
                                        "EXPEDITE_TIME_AND_MATERIALS_RATE", "EUR 300",
                                        "EXPEDITE_CLOSE_AFTER_DAYS", "14",
                                        "EXPEDITE_REOPEN_WITHIN_DAYS", "30",
                                        "EXPEDITE_SESSION_HOURS", "8",
                                        "EXPEDITE_CURSOR_SECRET", "s".repeat(32),
                                        "EXPEDITE_RATE_LIMIT", "100",
                                        "EXPEDITE_CLIENT_ADDRESS_HEADER", "X-Forwarded-For",
                                        "EXPEDITE_MAX_CONNECTIONS", "1000",
                                        "EXPEDITE_LOG", "text",
                                        "EXPEDITE_LOG_SQL", "slow",
                                        "EXPEDITE_SLOW_SQL_MS", "1")
                                .ignored())
                .isEmpty();
        assertThat(of("EXPEDITE_DATA_DIR", "/srv", "EXPEDITE_CLOCK", "2026-06-01T12:00:00Z"))
                .extracting(Settings::ignored, Settings::databaseVariable)
                .containsExactly(List.of(), "EXPEDITE_DATA_DIR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EXPEDITE_ENVIRONMENT | staging | must be demo or production, but is 'staging'
                    EXPEDITE_PORT | 65536 | must be a whole number from 0 to 65535, but is '65536'
                    EXPEDITE_EMBEDDED_IN_PRODUCTION | yes | must be true or false, but is 'yes'
                    EXPEDITE_DB_POOL_SIZE | 1001 | must be a whole number from 1 to 1000, but is '1001'
                    EXPEDITE_ZONE | Mars/Olympus | must be a time zone such as Europe/Berlin, but is 'Mars/Olympus'
                    EXPEDITE_PHONE_COUNTRY | XX | must be a two-letter country code in capitals, such as US, but is 'XX'
                    EXPEDITE_TIME_AND_MATERIALS_RATE | USD 0 | must be a price per hour, such as USD 350.00, but is 'USD 0'
                    EXPEDITE_CLOCK | yesterday | must be an instant of the years 0001 to 9999 such as 2026-06-01T12:00:00Z, but is 'yesterday'
                    EXPEDITE_LEVELS | L1,,L2 | must be technical levels, lowest first, such as L1,L2,L3,ENGINEERING, but is 'L1,,L2'
                    EXPEDITE_LATE_IDENTIFICATION | maybe | must be allow or refuse, but is 'maybe'
                    EXPEDITE_CLIENT_ADDRESS_HEADER | X: me | must be the name of an HTTP header, such as X-Forwarded-For, but is 'X: me'
                    EXPEDITE_PUBLIC_URL | support.example | must be an address with scheme and host only, such as https://support.example, but is 'support.example'
                    EXPEDITE_PUBLIC_URL | https://support.example/cases | must be an address with scheme and host only, such as https://support.example, but is 'https://support.example/cases'
                    EXPEDITE_PUBLIC_URL | ftp://support.example | must be an address with scheme and host only, such as https://support.example, but is 'ftp://support.example'
                    EXPEDITE_PUBLIC_URL | https://me@support.example | must be an address with scheme and host only, such as https://support.example, but is 'https://me@support.example'
                    EXPEDITE_CORS_ORIGINS | http://tools.example | must be addresses with https and host only, separated by commas, such as https://tools.example,https://other.example, but is 'http://tools.example'
                    EXPEDITE_CORS_ORIGINS | * | must be addresses with https and host only, separated by commas, such as https://tools.example,https://other.example, but is '*'
                    EXPEDITE_SECURITY_CONTACT | security@support.example | must be an address such as mailto:security@support.example or https://support.example/security, but is 'security@support.example'
                    EXPEDITE_LOG | xml | must be text or json, but is 'xml'
                    EXPEDITE_LOG_SQL | on | must be slow or all, but is 'on'
                    """)
    void invalid_settings_are_rejected_with_the_expected_format(
            String name, String value, String reason) {
        assertThatThrownBy(() -> of(name, value))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessage(name + ": " + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a${HOME}b", "${", "}${expedite.port}", "${random.port}", "#{1 + 1}"})
    void placeholders_in_values_are_not_resolved(String secret) {
        String longEnough = secret.repeat(32);

        assertThat(of("EXPEDITE_CURSOR_SECRET", longEnough).cursorSecret())
                .contains(longEnough.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_production_that_only_its_machine_can_reach_is_behind_a_proxy() {
        assertThat(of("EXPEDITE_DB_URL", LOOPBACK_DB).isProxyOverlooked()).isTrue();
        assertThat(
                        of(
                                        "EXPEDITE_DB_URL",
                                        LOOPBACK_DB,
                                        "EXPEDITE_CLIENT_ADDRESS_HEADER",
                                        "X-Real-IP")
                                .isProxyOverlooked())
                .isFalse();
        assertThat(
                        of("EXPEDITE_DB_URL", LOOPBACK_DB, "EXPEDITE_HOST", "0.0.0.0")
                                .isProxyOverlooked())
                .isFalse();
        assertThat(of().isProxyOverlooked()).isFalse();
    }

    @Test
    void a_blank_setting_is_unset() {
        Settings settings = of("EXPEDITE_PORT", " ", "EXPEDITE_CLOCK", "", "EXPEDITE_DB_URL", "\t");

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.clockStart()).isEmpty();
        assertThat(settings.isDemo()).isTrue();
    }

    @Test
    void internal_properties_have_no_variables() {
        assertThat(
                        of(
                                        "EXPEDITE_SCHEDULE_POLLING", "1h",
                                        "EXPEDITE_LEFT_FILES_PAUSE", "1s")
                                .ignored())
                .containsExactly("EXPEDITE_LEFT_FILES_PAUSE", "EXPEDITE_SCHEDULE_POLLING");
    }

    @Test
    void classes_with_secrets_do_not_print_them() {
        assertThat(
                        new DatabaseAccess(LOOPBACK_DB, "expedite", "hush-hush", 1, Flag.FALSE)
                                .toString())
                .doesNotContain("hush-hush");
        assertThat(new SignInSettings(1, 1, "hush-hush").toString()).doesNotContain("hush-hush");
        assertThat(
                        of(
                                        "EXPEDITE_DB_URL",
                                        LOOPBACK_DB + "?password=hush-hush",
                                        "EXPEDITE_DB_PASSWORD",
                                        "hush-hush",
                                        "EXPEDITE_CURSOR_SECRET",
                                        "hush-hush".repeat(4))
                                .toString())
                .doesNotContain("hush-hush");
    }

    private static Settings of(String... namesAndValues) {
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            variables.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Settings.of(variables);
    }
}
