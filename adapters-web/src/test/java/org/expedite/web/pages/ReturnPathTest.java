package org.expedite.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths of this server, and what only looks like one. */
class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cases/2026-1127-000017",
                "/cases/new?serial=JN1&priority=P1&synopsis=a%20b+c",
                "/cases/1#note-3",
                "/queues/L1/",
                "/search?q=https://evil.example//x",
                "/search?q=a%0Ab%5C",
                "/caf%C3%A9/a+b",
                "/.well-known/security.txt",
                "/a.b/..c/...",
                "/a@b:c"
            })
    void a_path_of_this_server_is_taken_as_it_is(String path) {
        assertThat(ReturnPath.of(path).text()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "cases/1",
                "?a=b",
                "#a",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\/evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/a\r\nLocation: https://evil.example",
                " //evil.example",
                "/a b",
                "https://evil.example",
                "https:/evil.example",
                "https:evil.example",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "/%2Fevil.example",
                "/%2f%2fevil.example",
                "/%5Cevil.example",
                "/%09/evil.example",
                "/a%0d%0aSet-Cookie:x=y",
                "/%252Fevil.example",
                "/%255cevil.example",
                "/a//evil.example",
                "/.//evil.example",
                "/./a",
                "/../a",
                "/a/..",
                "/a/..//evil.example",
                "/%2e%2e/a",
                "/%2e/%2fevil.example",
                "/%252e%252e/a",
                "/%",
                "/%zz",
                "/\u0000",
                "/\u007f",
                "/\uff0fevil.example",
                "/\u2215evil.example",
                "/a\u202eb",
                "http://127.0.0.1:8080/cases",
                "@evil.example",
                "/a\\b",
                "/a|b",
                "/a\"b",
                "/a^b",
                "/home?x={",
                "/home?x=%zz",
                "/home#{",
                "/home#a#b"
            })
    void anything_else_becomes_the_home_page(String text) {
        assertThat(ReturnPath.of(text)).isEqualTo(ReturnPath.HOME);
        assertThatThrownBy(() -> new ReturnPath(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_absent_or_endless_path_becomes_the_home_page() {
        assertThat(ReturnPath.of(null)).isEqualTo(ReturnPath.HOME);
        assertThat(ReturnPath.of("/" + "a".repeat(2_000))).isEqualTo(ReturnPath.HOME);
        assertThat(ReturnPath.of("/a".repeat(1_000)).text()).hasSize(2_000);
    }
}
