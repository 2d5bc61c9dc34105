package org.expedite.fuzz;

import java.util.List;
import java.util.stream.Stream;

/** Hostile input. In bytes, each character is one byte. */
final class Hostile {
    /** This word distinguishes it from the server's own texts. */
    static final String SCRIPT = "<script>alert('expedite')</script>";

    /** Valid free text, which must be stored unchanged. */
    static final List<String> TEXTS =
            List.of(
                    "'; drop table support_case; --",
                    "x' or '1'='1' union select * from registry_version where 'a' like '%",
                    "\\'; delete from case_event; /* \\\" */ #",
                    SCRIPT,
                    "\"><img src=x onerror=alert(1)> javascript:alert(1)",
                    "${jndi:ldap://127.0.0.1/a} #{7*7} {{7*7}} %{7*7} <%= 7*7 %>",
                    "; cat /etc/passwd | `id` $(id) && true",
                    "../../../../etc/passwd%00.txt",
                    "%s%n%x %1$s {0} ? :name @id",
                    "=cmd|' /C calc'!A0",
                    "\u200Fgnp.exe \uFEFF\u200B \uD83D\uDE00 \uFDFA İ ß ﬀ Ώ \uFFFF",
                    "null",
                    "true",
                    "{\"a\": [1]}");

    /** Texts that nobody can see. */
    static final List<String> INVISIBLE =
            List.of(
                    "",
                    " ",
                    "\t\n",
                    "\u2003",
                    "\u00A0\u202F",
                    "\u200B",
                    "\u3164",
                    "\u2800",
                    "\uFEFF\u2060\uFE0F");

    /** Texts that look different from what they say. */
    static final List<String> REORDERED =
            List.of("\u202Egnp.exe", "a \u2066b", "\u202A+14085550100\u202C");

    /** Texts without a letter or digit. */
    static final List<String> WORDLESS = List.of("-", "…", "🔥🔥", "\u3164.");

    /** Phone numbers that nobody can be reached at, or that are not in E.164. */
    static final List<String> PHONE_NUMBERS =
            List.of(
                    "+12",
                    "911",
                    "+4402079460999",
                    "+1408555010",
                    "+140855501000",
                    "+5215512345678",
                    "+54111523456789",
                    "+999123456789",
                    "442079460999",
                    "+44 20 7946 0999",
                    "+14085550100;ext=1");

    /** JSON strings that are readable, but accepted by no field. */
    static final List<String> INVALID_STRINGS =
            List.of(
                    "\"a\\ud800b\"",
                    "\"\\udc00\"",
                    "\"\\udc00\\ud800\"",
                    "\"\\ud800\\ud800\"",
                    "\"a\\u0000b\"",
                    "\"a\\u001b[31m\"",
                    "\"a\\u0008\"",
                    "\"a\\u0085\"",
                    "\"a\\u007f\"");

    /** JSON strings in bytes that are not UTF-8. */
    static final List<String> INVALID_UTF8 =
            List.of(
                    "\"a\u00ffb\"",
                    "\"\u0080\"",
                    "\"\u00c0\u00af\"",
                    "\"\u00c1\u00bf\"",
                    "\"\u00e0\u0080\u00af\"",
                    "\"\u00ed\u00a0\u0080\"",
                    "\"\u00ed\u00a0\u00bd\u00ed\u00b8\u0080\"",
                    "\"\u00f4\u0090\u0080\u0080\"",
                    "\"\u00f0\u0080\u0080\u0080\"",
                    "\"\u00e2\u0082\"",
                    "\"\u00c3\"");

    /** Invalid JSON strings. */
    static final List<String> MALFORMED_STRINGS =
            List.of(
                    "\"a\u0000b\"",
                    "\"a\u0001b\"",
                    "\"a\nb\"",
                    "\"a\u001bb\"",
                    "\"\\x41\"",
                    "\"\\u12\"",
                    "'a'",
                    "a");

    /** Invalid or absurd dates. */
    static final List<String> DATES =
            List.of(
                    "0000-01-01",
                    "0000-00-00",
                    "2026-02-30",
                    "2025-02-29",
                    "2026-06-31",
                    "2026-13-01",
                    "2026-00-10",
                    "99999-01-01",
                    "+99999-01-01",
                    "-0001-01-01",
                    "-999-01-01",
                    "2026-1-1",
                    "20260101",
                    "2026-W01-1",
                    "2026-001",
                    "2026-01-01T00:00:00Z",
                    " 2026-01-01",
                    "tomorrow",
                    "");

    /** Invalid or absurd instants. */
    static final List<String> TIMES =
            List.of(
                    "2016-12-31T23:59:60Z",
                    "2026-01-01T24:00:00Z",
                    "2026-01-01T25:00:00Z",
                    "2026-01-01T00:60:00Z",
                    "2026-02-30T00:00:00Z",
                    "2026-01-01T00:00:00",
                    "2026-01-01T00:00:00+99:00",
                    "2026-01-01T00:00:00.1234567890Z",
                    "2026-01-01 00:00:00Z",
                    "2026-01-01",
                    "0000-01-01T00:00:00Z",
                    "99999-01-01T00:00:00Z",
                    "+999999999-12-31T23:59:59Z",
                    "-0001-01-01T00:00:00Z",
                    "9999-12-31T23:59:59-18:00",
                    "1767225600",
                    "");

    /** Bodies that are invalid JSON, or that no operation accepts. */
    static final List<String> BODIES =
            List.of(
                    "",
                    " ",
                    "null",
                    "[]",
                    "1",
                    "true",
                    "\"x\"",
                    "{",
                    "}",
                    "{\"a\"",
                    "{\"a\":1,}",
                    "{} x",
                    "{} {}",
                    "NaN",
                    "{'a': 1}",
                    "{/* */}",
                    "\u00ef\u00bb\u00bfnull",
                    "\u00fe\u00ff\u0000{\u0000}",
                    "{\u0000}\u0000",
                    "\u001f\u008b\u0008\u0000",
                    "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM"
                            + " \"file:///etc/passwd\">]>",
                    "a=1&b=2");

    /** Media types that are invalid, or that no operation accepts. */
    static final List<String> MEDIA_TYPES =
            List.of(
                    "text/plain",
                    "application/xml",
                    "application/x-www-form-urlencoded",
                    "multipart/form-data; boundary=x",
                    "multipart/form-data",
                    "application/octet-stream",
                    "application/problem+json",
                    "text/html; charset=" + SCRIPT,
                    "///",
                    "json",
                    "*/*",
                    "");

    /** Path segments as in the request line. */
    static final List<String> SEGMENTS =
            List.of(
                    "a%2Fb",
                    "%2F",
                    "%00",
                    "a%00b",
                    ".",
                    "..",
                    "%2e%2e",
                    "%252e%252e%252f",
                    "..%2f..%2fetc%2fpasswd",
                    "..%5c..%5cwindows",
                    "a%0d%0aX-Evil:1",
                    "%20",
                    "%ff",
                    "%c0%af",
                    "%ed%a0%80",
                    "%f0%9f%98%80",
                    "%zz",
                    "%",
                    "\u00ff",
                    "\u00c3\u00a9",
                    "a\u0001b",
                    "'%20or%201=1--",
                    "%3Cscript%3Ealert('expedite')%3C%2Fscript%3E",
                    "a;b=c",
                    "-1",
                    "*",
                    "%7Bnumber%7D",
                    "$%7Bjndi:ldap:%2F%2F127.0.0.1%7D",
                    "x".repeat(101),
                    "x".repeat(5_000));

    /** Query values as in the request line. */
    static final List<String> QUERY_VALUES =
            Stream.of(
                            // A semicolon ends a parameter like an ampersand.
                            SEGMENTS.stream().filter(segment -> !segment.contains(";")),
                            Stream.of(
                                    "",
                                    "0",
                                    "-1",
                                    "101",
                                    "99999999999999999999",
                                    "1e9",
                                    "0x10",
                                    "NaN",
                                    "null",
                                    "TRUE",
                                    "a,b"))
                    .flatMap(values -> values)
                    .toList();

    /** Entity tags that are invalid or of missing versions. */
    static final List<String> TAGS =
            List.of(
                    "\"0\"",
                    "\"-1\"",
                    "\"999999999\"",
                    "\"99999999999999999999999\"",
                    "W/\"1\"",
                    "\"\"",
                    "\"x\"",
                    "1",
                    "\"1",
                    "\"1\", \"2\"",
                    "\"" + SCRIPT + "\"",
                    "\"\u00ff\"",
                    "");

    /** Further values of headers. */
    static final List<String> HEADER_VALUES =
            List.of(
                    "",
                    "*/*;q=0",
                    "////",
                    "text/html",
                    "application/json;q=nonsense",
                    "gzip",
                    "\u00ff\u00fe",
                    "\u00ed\u00a0\u0080",
                    "' or 1=1 --",
                    SCRIPT,
                    "${jndi:ldap://127.0.0.1/a}",
                    "x".repeat(300),
                    "x".repeat(20_000));

    private Hostile() {}
}
