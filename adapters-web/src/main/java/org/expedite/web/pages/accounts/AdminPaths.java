package org.expedite.web.pages.accounts;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of the pages of an administrator. */
final class AdminPaths {

    /** The list of accounts. */
    static final String ACCOUNTS = "/admin/accounts";

    private AdminPaths() {}

    static String account(String id) {
        return ACCOUNTS + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static URI of(String id) {
        return URI.create(account(id));
    }
}
