/** The pages about the programme itself, which need no sign-in. */
package org.expedite.web.pages.programme;
