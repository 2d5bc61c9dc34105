package org.expedite.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.expedite.application.Composition;
import org.expedite.application.signin.FailedAttempts;
import org.expedite.application.signin.IdentityProvider;
import org.expedite.application.signin.IssuedTokens;
import org.expedite.application.signin.NoIdentityProvider;
import org.expedite.application.signin.OpenIdDesk;
import org.expedite.application.signin.PasswordDesk;
import org.expedite.application.signin.Passwords;
import org.expedite.application.signin.RecoveryCodes;
import org.expedite.application.signin.RedemptionDesk;
import org.expedite.application.signin.Sealing;
import org.expedite.application.signin.SealingKeyChecks;
import org.expedite.application.signin.SecondFactorDesk;
import org.expedite.application.signin.SecondFactors;
import org.expedite.application.signin.SecretBox;
import org.expedite.application.signin.SignInDesk;
import org.expedite.application.signin.SignInPorts;
import org.expedite.application.signin.SignInThrottle;
import org.expedite.identity.factors.AesGcmBox;
import org.expedite.identity.factors.SealingKey;
import org.expedite.identity.factors.TimeBasedCodes;
import org.expedite.identity.openid.JwtTokens;
import org.expedite.identity.openid.OpenIdProvider;
import org.expedite.identity.openid.ProviderDiscovery;
import org.expedite.identity.passwords.Argon2Hasher;
import org.expedite.identity.passwords.GuessablePasswords;
import org.expedite.persistence.signin.AttemptRows;
import org.expedite.persistence.signin.JdbcFailedAttempts;
import org.expedite.persistence.signin.JdbcPasswords;
import org.expedite.persistence.signin.JdbcRecoveryCodes;
import org.expedite.persistence.signin.JdbcSealingKeyChecks;
import org.expedite.persistence.signin.JdbcSecondFactors;
import org.expedite.persistence.signin.PasswordRows;
import org.expedite.persistence.signin.RecoveryCodeRows;
import org.expedite.persistence.signin.SealingKeyCheckRows;
import org.expedite.persistence.signin.SecondFactorRows;
import org.expedite.settings.IdentitySettings;
import org.expedite.settings.Settings;

/** Creates what signs people in: the ports of sign-in, and its desks. */
@Factory
final class IdentityFactory {

    @Singleton
    Passwords passwords(PasswordRows rows) {
        return new JdbcPasswords(rows);
    }

    @Singleton
    SecondFactors secondFactors(SecondFactorRows rows) {
        return new JdbcSecondFactors(rows);
    }

    @Singleton
    RecoveryCodes recoveryCodes(RecoveryCodeRows rows) {
        return new JdbcRecoveryCodes(rows);
    }

    @Singleton
    FailedAttempts failedAttempts(AttemptRows rows) {
        return new JdbcFailedAttempts(rows);
    }

    @Singleton
    SealingKeyChecks sealingKeyChecks(SealingKeyCheckRows rows) {
        return new JdbcSealingKeyChecks(rows);
    }

    @Singleton
    SecretBox secretBox(Settings settings) {
        IdentitySettings identity = settings.identity();
        String key = identity.secretsKey();
        return new AesGcmBox(
                key == null ? SealingKey.inFile(identity.keyFile()) : SealingKey.of(key));
    }

    @Singleton
    IdentityProvider identityProvider(Settings settings) {
        return settings.identity()
                .client()
                .<IdentityProvider>map(
                        client ->
                                new OpenIdProvider(
                                        new ProviderDiscovery(client.issuer()),
                                        client.id(),
                                        client.secret()))
                .orElseGet(NoIdentityProvider::new);
    }

    @Singleton
    IssuedTokens issuedTokens(Settings settings) {
        return settings.identity()
                .tokenSource()
                .<IssuedTokens>map(
                        source ->
                                new JwtTokens(
                                        new ProviderDiscovery(source.issuer()), source.audience()))
                .orElse(_ -> Optional.empty());
    }

    @Singleton
    SignInPorts signInPorts(
            FailedAttempts failedAttempts,
            IdentityProvider identityProvider,
            Passwords passwords,
            RecoveryCodes recoveryCodes,
            SealingKeyChecks sealingKeyChecks,
            SecondFactors secondFactors,
            SecretBox secretBox) {
        return new SignInPorts(
                new GuessablePasswords(),
                failedAttempts,
                identityProvider,
                new TimeBasedCodes(),
                new Argon2Hasher(),
                passwords,
                recoveryCodes,
                sealingKeyChecks,
                secondFactors,
                secretBox);
    }

    @Singleton
    SignInDesk signInDesk(Composition desks) {
        return desks.signIn().signIn();
    }

    @Singleton
    SecondFactorDesk secondFactorDesk(Composition desks) {
        return desks.signIn().secondFactors();
    }

    @Singleton
    PasswordDesk passwordDesk(Composition desks) {
        return desks.signIn().passwords();
    }

    @Singleton
    RedemptionDesk redemptionDesk(Composition desks) {
        return desks.signIn().redemption();
    }

    @Singleton
    OpenIdDesk openIdDesk(Composition desks) {
        return desks.signIn().openId();
    }

    @Singleton
    Sealing sealing(Composition desks) {
        return desks.signIn().sealing();
    }

    @Singleton
    SignInThrottle signInThrottle(Composition desks) {
        return desks.signIn().throttle();
    }
}
