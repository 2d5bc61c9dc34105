package org.expedite.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.expedite.application.UnitOfWork;
import org.expedite.application.accounts.Accounts;
import org.expedite.application.accounts.AuthenticationDesk;
import org.expedite.application.accounts.Secrets;
import org.expedite.application.accounts.SessionDesk;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.signin.IssuedTokens;
import org.expedite.settings.Settings;
import org.expedite.web.api.lists.Cursors;
import org.expedite.web.http.security.SignIns;
import org.expedite.web.pages.signin.DemoSignIn;

/** Creates what tells callers apart, and the signer of cursors. */
@Factory
final class SecurityFactory {
    private static final int SECRET_BYTES = 32;

    @Singleton
    SignIns signIns(AuthenticationDesk desk, IssuedTokens issued) {
        return new SignIns() {
            @Override
            public Optional<SignedIn> byBearer(String token) {
                return desk.byToken(token)
                        .or(
                                () ->
                                        issued.validate(token)
                                                .flatMap(
                                                        valid ->
                                                                desk.byIdentity(
                                                                        valid.identity(),
                                                                        valid.expiresAt())));
            }

            @Override
            public Optional<SignedIn> bySession(String secret) {
                return desk.bySession(secret);
            }

            @Override
            public Optional<SignedIn> byUnattendedSession(String secret) {
                return desk.byUnattendedSession(Secrets.hash(secret));
            }
        };
    }

    @Singleton
    DemoSignIn demoSignIn(
            Settings settings,
            Accounts accounts,
            SessionDesk sessions,
            UnitOfWork unitOfWork,
            Clock clock) {
        return settings.isDemo()
                ? new OneClickSignIn(accounts, sessions, unitOfWork, clock)
                : new NoDemo();
    }

    @Singleton
    Cursors cursors(Settings settings) {
        return new Cursors(settings.cursorSecret().orElseGet(SecurityFactory::randomSecret));
    }

    private static byte[] randomSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }
}
