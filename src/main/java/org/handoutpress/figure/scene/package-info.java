/** The pictures of an exercise as data, and how they are read and drawn. */
package org.handoutpress.figure.scene;
