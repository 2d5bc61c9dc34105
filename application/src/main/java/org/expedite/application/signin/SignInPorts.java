package org.expedite.application.signin;

/** Everything that the desks of sign-in need from adapters of their own. */
public record SignInPorts(
        CommonPasswords commonPasswords,
        FailedAttempts failedAttempts,
        IdentityProvider identityProvider,
        OneTimeCodes oneTimeCodes,
        PasswordHasher passwordHasher,
        Passwords passwords,
        RecoveryCodes recoveryCodes,
        SealingKeyChecks sealingKeyChecks,
        SecondFactors secondFactors,
        SecretBox secretBox) {}
