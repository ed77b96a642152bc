/** A story as somebody types it: 1,900 characters and some, with every kind of thing that a desk would ask about. */
export const TYPED_STORY = `Harwell ferry to stop for the winter

By Ada Fernsby

HARWELL — The ferry between Harwell and Port Ellery will stop on Friday because its owner hid a crack in the hull for two years, the harbour board said on Monday.

The HWB had warned the firm three times. Inspectors found the crack in May, but the report lay in a drawer until a deckhand took it to the paper.

“Nobody asked us whether we felt safe,” said Nora Tibbs, who has worked on the boat since it was built. “We were told to paint over it.”

The firm denies this. Its director, Rowan Halden, said the crack was no wider than a hair and that the board knew of it all along.

What the board knew

Mr Haldan wrote to the Harbour Works Board (HWB) in June, according to letters seen by the paper. In them he asks for more time, and for a loan of 40,000 pounds that the town never paid.

Officials say that such loans are common. “It is how small ports live.” The mayor, Eda Voss, told the council last week that no money had changed hands; two members walked out.

The STB, which licenses ferries, will look at the boat next week. It could take the licence away for good, a spokeswoman said, and it has done so twice before.

For the island that would be hard. Some 300 people cross each day to school and to work, and the bridge is 60 miles away. Experts fear that half of them would have to move.

“My children have no other way,” said Lena Orr, a nurse from Port Ellory. “I would lose my job before Christmas.”

The union claims that the firm cheated its crew of wages, too. Mr Halden refused to speak about that. He slammed the door on a reporter who came to his house on Tuesday.

The HWB meets again on Thursday evening. People on both shores want an answer by then, and so do the two banks that lent the firm the money for the boat.

A petition with 2,000 names lies at the town hall. It asks the mayor to step down, and says the ferry must not stop before another boat is there.
`;
