/**
 * Labels of buttons, menus and sections on news pages: a line that is one of these and nothing else belongs to the
 * page. Written as `keyOf` leaves them: lower case, no punctuation.
 */
export const SERVICE_LABELS: ReadonlySet<string> = new Set(
  `about us|ad|ad choices|ad feedback|add a comment|add to favorites|add to favourites|advert|advertisement|advertisement continue reading the main story
advertisement scroll to continue|advertising|africa|all news|all rights reserved|also read|americas|analysis|app store|archive|asia|audio|author|back|back to top|bookmark
breaking|breaking news|business|cancel|careers|categories|category|click here|click to share|close|close menu|comment|comment now|comments|comments are closed|contact|contact us
contents|continue|continue reading|cookie policy|cookie preferences|cookie settings|cookies|copied|copy link|copy the link|corrections|culture|disclaimer|discover more|dismiss|do not sell my personal information
donate|donate now|download|download pdf|download the app|economy|editor s choice|editor s picks|editors picks|email|email address|email this|english|entertainment|environment|europe|events
explore more|facebook|fact check|faq|faqs|features|filed under|flipboard|follow|follow us|follow us on|for you|from the web|full story|gallery|get the app|getty images|google news|health|help|home|homepage
image|images|in depth|in pictures|in this article|instagram|international|investigations|jobs|join us|join the conversation|keep reading|key points|keywords|language|latest|latest headlines|latest news|latest stories|latest updates
latest videos|learn more|leave a comment|leave a reply|legal|legal notice|life|lifestyle|like|like this|linkedin|link copied|listen|listen now|listen to article|listen to this article|live|live blog|live updates
load more|loading|local|log in|log out|login|logout|magazine|mail|main menu|main navigation|media|menu|messenger|middle east|more|more about|more from|more from this author|more in|more info|more information|more like this
more news|more on this|more on this story|more on this topic|more stories|more stories like this|more to explore|most popular|most read|most viewed|most watched|multimedia|my account|navigation|need to know|news|newsletter|newsletters|next|next article
next post|next story|no comments|now playing|open menu|opinion|opinions|our picks|paid content|people|photo gallery|photos|pinterest|play|play video|podcast|podcasts|politics|popular|popular now|popular stories|post a comment|post comment|previous|previous article|previous post|previous story|print|print this
print this page|privacy|privacy notice|privacy policy|promoted|promoted content|published by|read also|read full article|read full story|read in app|read later|read more|read more about|read more here|read next|read the full article|read the full story|recent posts|recommended|recommended for you
recommended reading|recommended stories|reddit|region|regions|register|register now|related|related articles|related content|related coverage|related internet links|related links|related news|related posts|related stories|related topics|related video|related videos|reply|report|reprints|rss|save|save article
science|scroll to continue|search|search for|see also|see all|see more|send|send us a tip|settings|share|share article|share by email|share on facebook|share on twitter|share on x|share via email|share with friends|share this|share this article|share this page|share this post|share this story|show caption|show comments|show more|sign in|sign in now
sign out|sign up|sign up for free|sign up now|site map|sitemap|skip|skip advertisement|skip ad|skip to content|skip to main content|skip to navigation|society|sources|special report|special reports|sponsored|sponsored by|sponsored content|sponsored links|sport|sports|start|story continues below|story continues below advertisement|submit|submit a comment
subscribe|subscribe now|subscribe to our newsletter|subscriber only|subscribers only|subscription|support us|tag|tagged|tags|tech|technology|telegram|terms|terms and conditions|terms of service|terms of use|threads|tiktok|today|top|top headlines|top news|top stories|topic|topics|topics in this article
travel|trending|trending now|trending stories|tweet|twitter|up next|us|uk|video|videos|view all|view comments|view gallery|view in browser|view more|view original|view profile|views|viber|watch|watch live|watch now|weather|whatsapp|what to read next|world|world news|write a comment|write to us|written by|x|you may also like|you might also like|youtube|your email|your email address|your name`
    .split(/[|\n]/)
    .map((label) => label.trim()),
);

/** Labels after which the page lists other stories: the lines without a stop that follow are their headlines. */
export const RELATED_LABELS: ReadonlySet<string> = new Set(
  `also read|continue reading|discover more|editor s choice|editor s picks|editors picks|explore more|keep reading|latest headlines|latest news|latest stories|more from|more from this author|more in|more like this|more news|more on this|more on this story|more on this topic|more stories|more stories like this|more to explore|most popular|most read|most viewed|most watched|popular|popular now|popular stories|read also|read more|read next|recent posts|recommended|recommended for you|recommended reading|recommended stories|related|related articles|related content|related coverage|related links|related news|related posts|related stories|related topics|related video|related videos|see also|top headlines|top stories|trending|trending now|trending stories|up next|what to read next|you may also like|you might also like`.split(
    '|',
  ),
);
