package org.expedite.architecture.offenders.web.pages.accounts;

import org.expedite.architecture.offenders.web.pages.signin.SignInForm;

/** Depends on a part of the pages that the map does not allow. */
public record KnowsTheSignIn(SignInForm form) {}
