/** Clean texts → what each is, mentions of actors, time expressions, turns of interviews. */
package sourcebook.recognise;
