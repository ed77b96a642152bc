Old library opens its doors again

By Ines Calloway

MERROW — The town library of Merrow opened again on Saturday, three years after a burst pipe emptied its reading room.

About 300 people came to the ceremony, according to the town council, and some of them had queued since seven in the morning.

“I learned to read at that table by the window,” said Gwen Abara, 71, who brought two grandchildren. “I wanted them to sit there first.”

The building, which has stood on Mill Street since 1908, holds 40,000 books, according to its catalogue.

Peter Lindqvist, the head librarian, said the repairs had taken a year longer than planned because the roof beams were weaker than the architects believed.

“We opened one wall and found another problem behind it,” Lindqvist said. “Then we opened the next wall.”

The council’s accounts show that the repairs cost 1.9 million, of which 600,000 came from a regional fund for historic buildings.

Abara said she had written to the council every month to ask when the doors would open.

“They always answered,” she said. “They never answered with a date.”

Councillor Marta Oyelaran, who led the project, acknowledged the delay in a speech at the ceremony. She said the council had asked for a second survey after the first one missed the damage to the roof.

“A cheaper repair would have lasted ten years,” Oyelaran told the crowd. “This one should last a century.”

Visitors on Saturday walked past the new lamps, the old tables and shelves that still smelled of varnish, and children sat on the steps with open books.

The library will open six days a week, according to the timetable on the door: nine to six on weekdays and nine to one on Saturdays.

Lindqvist said he expected about 500 visitors a day in the first month. Before the pipe burst, the library counted 320 a day, according to its yearly report.

The report also says that the number of children who hold a library card fell by a third while the building was closed.

“That is the number I look at,” Lindqvist said. “Not the books that we dried. The children that we lost.”

He said the library would send two of its staff to every school in the town before the end of the term.

Teachers welcomed the plan. Jonas Feld, who teaches at the Mill Street school, said his class had read in a corridor for two years.

“We had a shelf and a carpet,” Feld said. “It worked, but nobody would call it a library.”

The council and the library also agreed on a new evening programme, Oyelaran said, which starts on Thursday with a talk about the history of the mill.

Abara said she would come to the talk if her grandchildren let her.

“They have already chosen their table,” she said. “It is the one by the window.”

“I never thought that my work would end up in a museum,” said the plumber, Anton Reyes, who stood for an hour next to the glass case with the burst pipe and answered questions about it. “Usually people hope never to see it again.”

Lindqvist said the old card catalogue had not survived the flood, but that volunteers had dried some of the cards on kitchen tables, and that the library would hang a few of them in the stairwell.

“One of them has my handwriting on it from when I was an apprentice,” he said. “I misspelled the author.”

The council said the regional fund would send an inspector in the autumn to look at the roof. Its report will be public, Oyelaran said.

At noon on Saturday, the bells of the church across the street rang for a wedding, and the bride came over in her dress to return a book. It was three years overdue, the library said.

There was no fine.
