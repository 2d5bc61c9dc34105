package org.expedite.application.accounts;

import java.time.Instant;
import java.util.Set;
import org.expedite.application.access.Role;
import org.expedite.application.registry.PersonKind;
import org.jspecify.annotations.Nullable;

/** Examples of accounts and of what they sign in with. */
public final class SignInExamples {
    /** An instant with the precision that stores must have. */
    public static final Instant NOON = Instant.parse("2026-06-15T12:00:00.123456Z");

    private SignInExamples() {}

    /** An active account with all roles that its kind can have. */
    public static Account account(String id, PersonKind kind) {
        return new Account(
                new AccountId(id),
                kind,
                "Name of " + id,
                id + "@people.example",
                AccountRules.possibleRoles(kind),
                true);
    }

    /** The first version of an account. */
    public static AccountVersion first(Account account) {
        return new AccountVersion(account, 1, NOON);
    }

    /** A read-only token that expires. */
    public static AccessToken token(String id, String account) {
        return new AccessToken(
                new TokenId(id),
                new AccountId(account),
                "for " + id,
                "exp_Abcd",
                Set.of(Role.REGISTRAR),
                true,
                NOON,
                "alice",
                NOON.plusSeconds(3_600),
                null);
    }

    /** A session of a person who is signed in. */
    public static Session session(String id, String account, Instant at) {
        return session(id, account, at, "Browser/1.0", "https://provider.example");
    }

    /** A session with what may be missing. */
    public static Session session(
            String id,
            String account,
            Instant at,
            @Nullable String browser,
            @Nullable String issuer) {
        return new Session(
                new SessionId(id),
                new AccountId(account),
                Session.Stage.SIGNED_IN,
                at,
                at,
                at,
                "2001:db8::1",
                browser,
                issuer);
    }
}
